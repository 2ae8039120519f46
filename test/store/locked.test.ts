import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { claimIn, isSound, lockBytes, unlockBytes, unlockWhatReads } from '../../electron/store/locked/container.ts';
import { headerBytes, readBeginning, sha256 } from '../../electron/store/locked/header.ts';
import { type Key, newKey, openByCode, openByPassword } from '../../electron/store/locked/keys.ts';
import { newRecoveryCode, readRecoveryCode } from '../../shared/safety/recovery-code.ts';

const password = 'Mật khẩu của Sở';
const content = Buffer.from(Array.from({ length: 40_000 }, (_, at) => (at * 7919) % 251));
const claim = sha256(content).toString('hex');
let key: Key;
let code: string;
let locked: Buffer;

beforeAll(async () => {
  ({ key, code } = await newKey(password));
  locked = await lockBytes(content, claim, key);
});

const lockOf = (bytes: Buffer) => {
  const start = readBeginning(bytes);
  if (start.is !== 'locked') throw new Error(start.is);
  return start.header.lock;
};

describe('a locked file', () => {
  it('opens by the password, composed or decomposed, and by the recovery code, and by nothing else', async () => {
    const lock = lockOf(locked);
    for (const typed of [password.normalize('NFC'), password.normalize('NFD')]) {
      const opened = await openByPassword(lock, typed);
      expect(opened && unlockBytes(locked, opened)).toEqual(content);
    }
    for (const wrong of ['mật khẩu của Sở', `${password} `, '']) expect(await openByPassword(lock, wrong)).toBeNull();
    const read = readRecoveryCode(code.toLowerCase().replaceAll('-', ' '));
    const opened = 'code' in read ? openByCode(lock, read.code) : null;
    expect(opened && unlockBytes(locked, opened)).toEqual(content);
    expect(
      openByCode(
        lock,
        newRecoveryCode((below) => randomInt(below)),
      ),
    ).toBeNull();
  });

  it('tells the checksum of its content to the holder of the key only', async () => {
    const start = readBeginning(locked);
    if (start.is !== 'locked') throw new Error(start.is);
    expect(claimIn(start.header, key)).toBe(claim);
    const { key: other } = await newKey(password);
    expect(claimIn(start.header, { ...other, lock: key.lock })).toBeNull();
    expect(locked.includes(Buffer.from(claim, 'hex'))).toBe(false);
  });

  it('is another under the same key each time', async () => {
    const again = await lockBytes(content, claim, key);
    expect(again.length).toBe(locked.length);
    expect(again.subarray(1000, 30_000).equals(locked.subarray(1000, 30_000))).toBe(false);
  });

  it('holds nothing, or a little, as well', async () => {
    for (const little of [Buffer.alloc(0), Buffer.from('x'), content.subarray(0, 1 << 14)]) {
      expect(unlockBytes(await lockBytes(little, claim, key), key)).toEqual(little);
    }
  });
});

describe('a damaged locked file', () => {
  it('with any byte flipped is refused, with the key and without', async () => {
    const small = await lockBytes(content.subarray(0, 3000), claim, key);
    for (let at = 0; at < small.length; at += 1) {
      const torn = Buffer.from(small);
      torn[at] = (torn[at] ?? 0) ^ (1 << (at % 8));
      expect(isSound(torn), `byte ${at}`).toBe(false);
      expect(unlockBytes(torn, key), `byte ${at}`).toBe('damaged');
    }
  });

  it('is refused by its key even where whoever changed it set the outer checksum right', async () => {
    const small = await lockBytes(content.subarray(0, 3000), claim, key);
    const body = small.length - 32;
    for (let at = 0; at < body; at += 37) {
      const forged = Buffer.from(small);
      forged[at] = (forged[at] ?? 0) ^ 1;
      sha256(forged.subarray(0, body)).copy(forged, body);
      expect(unlockBytes(forged, key), `byte ${at}`).toBe('damaged');
    }
  });

  it('cut off or lengthened anywhere is refused', async () => {
    const small = await lockBytes(content.subarray(0, 3000), claim, key);
    for (let length = 0; length < small.length; length += 1) {
      expect(unlockBytes(small.subarray(0, length), key), `${length} bytes`).toBe('damaged');
    }
    expect(isSound(Buffer.concat([small, Buffer.alloc(1)]))).toBe(false);
  });

  it('with chunks swapped, left out or taken from another generation is refused', async () => {
    const start = readBeginning(locked);
    if (start.is !== 'locked') throw new Error(start.is);
    const size = (1 << 14) + 16;
    const part = (of: Buffer, index: number) => of.subarray(start.from + index * size, start.from + (index + 1) * size);
    const whole = (...parts: Buffer[]) => {
      const bytes = Buffer.concat([locked.subarray(0, start.from), ...parts]);
      return Buffer.concat([bytes, sha256(bytes)]);
    };
    const last = locked.subarray(start.from + 2 * size, -32);
    const other = await lockBytes(content, claim, key);
    expect(unlockBytes(whole(part(locked, 0), part(locked, 1), last), key)).toEqual(content);
    for (const spliced of [
      whole(part(locked, 1), part(locked, 0), last),
      whole(part(locked, 0), last),
      whole(part(locked, 0), part(locked, 1)),
      whole(part(other, 0), part(locked, 1), last),
    ]) {
      expect(unlockBytes(spliced, key)).toBe('damaged');
    }
  });

  it('still gives its other chunks for recovery', () => {
    const torn = Buffer.from(locked);
    torn.fill(7, 20_000, 20_010);
    const { content: saved, whole } = unlockWhatReads(torn, key);
    expect(whole).toBe(false);
    expect(saved?.length).toBe(content.length);
    expect(saved?.subarray(0, 1 << 14).equals(content.subarray(0, 1 << 14))).toBe(true);
    expect(saved?.subarray(2 << 14).equals(content.subarray(2 << 14))).toBe(true);
  });
});

describe('a hostile header', () => {
  it('that asks for more memory or time than a PC has is not followed', () => {
    const start = readBeginning(locked);
    if (start.is !== 'locked') throw new Error(start.is);
    const { header } = start;
    const withCost = (cost: object) => {
      const lock = { ...header.lock, password: { ...header.lock.password, cost } };
      return readBeginning(headerBytes({ ...header, lock } as typeof header)).is;
    };
    expect(withCost({ n: 2 ** 17, r: 8, p: 1 })).toBe('locked');
    expect(withCost({ n: 2 ** 30, r: 8, p: 1 })).toBe('damaged');
    expect(withCost({ n: 2 ** 17, r: 4096, p: 1 })).toBe('damaged');
    expect(withCost({ n: 2 ** 17, r: 8, p: 10_000 })).toBe('damaged');
    expect(withCost({ n: 2, r: 8, p: 1 })).toBe('damaged');
  });

  it('that promises a huge content or a long header does not make the program reserve it', () => {
    const start = readBeginning(locked);
    if (start.is !== 'locked') throw new Error(start.is);
    const huge = headerBytes({ ...start.header, size: 2 ** 40 });
    expect(unlockWhatReads(huge, key)).toEqual({ content: Buffer.alloc(0), whole: false });
    const long = Buffer.from(locked);
    long.writeUInt32LE(0xffff_ffff, 16);
    expect(readBeginning(long).is).toBe('damaged');
  });

  it('with a cheaper cost put in opens nothing, whatever the password', async () => {
    const lock = lockOf(locked);
    const cheaper = { ...lock, password: { ...lock.password, cost: { n: 32_768, r: 8, p: 1 } as const } };
    expect(await openByPassword(cheaper, password)).toBeNull();
  });

  it('of a later form is told from a damaged one and from a stranger', () => {
    expect(readBeginning(Buffer.from('SoBaoCao-khoa 2\nwhatever')).is).toBe('newer');
    expect(readBeginning(Buffer.from('SoBaoCao-khoa ?')).is).toBe('damaged');
    expect(readBeginning(Buffer.from('SQLite format 3\0')).is).toBe('other');
    expect(readBeginning(Buffer.alloc(0)).is).toBe('other');
  });
});

describe('a recovery code', () => {
  it('names the group that is mistyped, swapped or missing', () => {
    const groups = code.split('-');
    expect(groups).toHaveLength(7);
    expect(readRecoveryCode(code)).toEqual({ code });
    for (const [place, group] of groups.entries()) {
      for (let at = 0; at < 5; at += 1) {
        for (const letter of '0123456789BCFGHJKMNPQRSTVXZ') {
          if (letter === group[at]) continue;
          const mistyped = groups.with(place, group.slice(0, at) + letter + group.slice(at + 1)).join('');
          expect(readRecoveryCode(mistyped)).toEqual({ wrong: place + 1 });
        }
      }
    }
    expect(readRecoveryCode(groups.slice(0, 3).join('-'))).toEqual({ wrong: 4 });
    expect(readRecoveryCode(`${code}7`)).toEqual({ wrong: 7 });
    expect(readRecoveryCode('')).toEqual({ wrong: 1 });
  });

  it('has more than 128 random bits and only letters that no Vietnamese typing mode changes', () => {
    expect(28 * Math.log2(27)).toBeGreaterThan(128);
    for (let time = 0; time < 200; time += 1)
      expect(newRecoveryCode((below) => randomInt(below))).not.toMatch(/[AEIOUYDWLa-z]/);
  });
});
