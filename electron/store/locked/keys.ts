import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, randomInt, scrypt } from 'node:crypto';
import { newRecoveryCode } from '../../../shared/safety/recovery-code.ts';
import type { Lock } from './header.ts';

/** A data key with the lock that it belongs to: what a PC keeps to seal and to open without asking. Plain data. */
export interface Key {
  lock: Lock;
  /** 32 bytes in base64. */
  data: string;
}

/** A fresh key, opened by the password or by the recovery code, which is nowhere else. */
export async function newKey(password: string): Promise<{ key: Key; code: string }> {
  const id = randomBytes(16).toString('hex');
  const data = randomBytes(32);
  const code = newRecoveryCode((below) => randomInt(below));
  const [forPassword, forCode] = [randomBytes(32), randomBytes(32)];
  const wish = { n: 2 ** 17, r: 8, p: 1 } as const;
  const recovery = wrap(data, ofCode(code, forCode), forCode, about(id, 'code'));
  const byPassword = wrap(
    data,
    await ofPassword(password, forPassword, wish),
    forPassword,
    about(id, 'password', wish),
  );
  return {
    key: { lock: { id, password: { ...byPassword, cost: wish }, recovery }, data: data.toString('base64') },
    code,
  };
}

/** The data key behind a lock; null for a wrong password. */
export async function openByPassword(lock: Lock, password: string): Promise<Key | null> {
  const { cost, ...wrapped } = lock.password;
  const by = await ofPassword(password, Buffer.from(wrapped.salt, 'base64'), cost);
  return opened(lock, unwrap(wrapped, by, about(lock.id, 'password', cost)));
}

/** The data key behind a lock; null for the code of another sheet. `code` as `readRecoveryCode` gives it. */
export function openByCode(lock: Lock, code: string): Key | null {
  const by = ofCode(code, Buffer.from(lock.recovery.salt, 'base64'));
  return opened(lock, unwrap(lock.recovery, by, about(lock.id, 'code')));
}

/** A key of its own for one purpose. */
export function derived(secret: Buffer | string, salt: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `SoBaoCao ${purpose}`, 32));
}

const tagLength = 16;

/** The content under the key, with its tag behind it; a key and nonce are used together once only. */
export function encrypt(by: Buffer, nonce: Buffer, content: Buffer, about: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', by, nonce).setAAD(about);
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

/** The content; null where any bit of it, of what it is about or of the key is another. */
export function decrypt(by: Buffer, nonce: Buffer, box: Buffer, about: Buffer): Buffer | null {
  if (box.length < tagLength) return null;
  const cipher = createDecipheriv('aes-256-gcm', by, nonce, { authTagLength: tagLength }).setAAD(about);
  cipher.setAuthTag(box.subarray(box.length - tagLength));
  try {
    return Buffer.concat([cipher.update(box.subarray(0, box.length - tagLength)), cipher.final()]);
  } catch {
    return null;
  }
}

function wrap(data: Buffer, by: Buffer, salt: Buffer, of: Buffer): Lock['recovery'] {
  const nonce = randomBytes(12);
  const box = encrypt(by, nonce, data, of);
  return { salt: salt.toString('base64'), nonce: nonce.toString('base64'), box: box.toString('base64') };
}

function unwrap({ nonce, box }: Lock['recovery'], by: Buffer, of: Buffer): Buffer | null {
  return decrypt(by, Buffer.from(nonce, 'base64'), Buffer.from(box, 'base64'), of);
}

function opened(lock: Lock, data: Buffer | null): Key | null {
  return data && { lock, data: data.toString('base64') };
}

/** A weaker cost or another lock's wrapping cannot be put in its place. */
function about(id: string, by: 'password' | 'code', cost?: Lock['password']['cost']): Buffer {
  return Buffer.from(`${id} ${by} ${cost ? `${cost.n} ${cost.r} ${cost.p}` : ''}`);
}

/** The same letters typed composed or decomposed are the same password. */
function ofPassword(password: string, salt: Buffer, { n, r, p }: Lock['password']['cost']): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, { N: n, r, p, maxmem: 300 << 20 }, (error, by) =>
      error ? reject(error) : resolve(by),
    );
  });
}

/** The code has all its randomness by itself: nothing is to be gained by making it slow. */
function ofCode(code: string, salt: Buffer): Buffer {
  return derived(code, salt, 'recovery code');
}
