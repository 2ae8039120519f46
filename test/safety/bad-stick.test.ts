import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { standingClock, temporaryFolder, testHost } from '../services/demo-workspace.ts';
import { enter, entered, pc, pull, stickWithWorkspace } from './stick.ts';

const lying = (stick: string) =>
  readdirSync(dirname(stick)).map((name) => [name, readFileSync(join(dirname(stick), name)).toString('base64')]);

describe('what cannot be opened from a stick', () => {
  it.each([
    ['a text', Buffer.from('Ghi chú\n'.repeat(3000)), 'không phải là sổ báo cáo'],
    ['nothing at all', Buffer.alloc(0), 'bị hỏng hoặc bị cắt cụt'],
    ['a picture', Buffer.from('89504e470d0a1a0a'.repeat(500), 'hex'), 'không phải là sổ báo cáo'],
  ])('is told in a sentence and left as it is: %s', async (_what, bytes, sentence) => {
    const stick = join(temporaryFolder(), 'Sổ 2026.sobaocao');
    writeFileSync(stick, bytes);
    const before = lying(stick);
    const one = pc('máy một');
    await expect(one.call('workspaces.open', { file: stick })).rejects.toMatchObject({
      message: expect.stringContaining(sentence),
    });
    expect(lying(stick)).toEqual(before);
  });

  it('is the same for a workspace cut off anywhere, where this PC has none', async () => {
    const stick = await stickWithWorkspace();
    const whole = readFileSync(stick);
    const one = pc('máy một');
    for (const length of [1, 99, 100, 4096, 4097, 20_000, whole.length >> 1, whole.length - 4096]) {
      writeFileSync(stick, whole.subarray(0, length));
      const before = lying(stick);
      await expect(one.call('workspaces.open', { file: stick })).rejects.toMatchObject({ code: 'notWorkspace' });
      expect(lying(stick)).toEqual(before);
    }
    expect(existsSync(one.root) ? readdirSync(one.root) : []).toEqual([]);
  });

  it('cut off where this PC has it: the work goes on, and the torn file is kept beside', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    rmSync(`${stick}.truoc`);
    for (const length of [0, 50, 30_000]) {
      truncateSync(stick, length);
      await one.call('workspaces.open', { file: stick });
      expect(await entered(one, ['2019-10'])).toEqual(['48']);
      await one.call('workspaces.close', {});
      expect(readFileSync(`${stick}.hong`)).toHaveLength(length);
      expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
    }
  });
});

describe('another workspace under the same name', () => {
  it('opens as itself, and the work on the first waits on this PC for its own stick', async () => {
    const stick = await stickWithWorkspace();
    const mine = join(temporaryFolder(), 'mine');
    const one = pc('máy một');
    const { id } = await one.call('workspaces.open', { file: stick });
    const back = pull(stick);
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    back();
    copyFileSync(stick, mine);
    writeFileSync(stick, readFileSync(await stickWithWorkspace()));
    const other = await one.call('workspaces.open', { file: stick });
    expect(other.id).not.toBe(id);
    expect(await entered(one, ['2019-10'])).toEqual([null]);
    await enter(one, '2019-10', '1');
    await one.call('workspaces.close', {});
    copyFileSync(mine, stick);
    expect((await one.call('workspaces.open', { file: stick })).id).toBe(id);
    expect(await entered(one, ['2019-10'])).toEqual(['48']);
  });
});

it('Vietnamese names, composed or not, and long paths hold a workspace', async () => {
  const long = 'Báo cáo tổng hợp của Văn phòng Sở Thông tin và Truyền thông năm 2026 quý một'.slice(0, 60);
  for (const form of ['NFC', 'NFD'] as const) {
    const folder = join(temporaryFolder(), ...Array.from({ length: 2 }, () => long.normalize(form)));
    mkdirSync(folder, { recursive: true });
    const stick = join(folder, `${'Sổ báo cáo định kỳ của phòng Kế hoạch '.repeat(2).trim()}.sobaocao`.normalize(form));
    copyFileSync(await stickWithWorkspace(), stick);
    const one = pc('Máy của chị Thư');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    await one.call('workspaces.close', {});
    expect(readdirSync(folder).sort()).toEqual([basename(stick), `${basename(stick)}.truoc`].sort());
    expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
  }
});

it('a path that is too long is told to be so', async () => {
  const folder = join(
    temporaryFolder(),
    ...Array.from({ length: 9 }, () => 'Báo cáo tổng hợp của Văn phòng Sở'.repeat(2)),
  );
  mkdirSync(folder, { recursive: true });
  const stick = join(folder, 'Sổ 2026.sobaocao');
  copyFileSync(await stickWithWorkspace(), stick);
  await expect(pc('máy một').call('workspaces.open', { file: stick })).rejects.toMatchObject({
    message: 'Tên tệp hoặc đường dẫn dài quá nên không mở được: hãy kiểm tra lại đường dẫn.',
  });
});

it('a clock that goes back changes nothing: the numbers of the generations go on', async () => {
  const stick = await stickWithWorkspace();
  const clock = standingClock('2026-11-22T03:00:00.000Z');
  const one = pc('máy một', undefined, undefined, clock);
  await one.call('workspaces.open', { file: stick });
  for (const [number, time] of [
    '2026-11-22T03:00:00Z',
    '2011-01-01T00:00:00Z',
    '2040-01-01T00:00:00Z',
    '1999-01-01T00:00:00Z',
  ].entries()) {
    clock.time = time;
    await enter(one, `2019-0${number + 1}`, String(number));
    expect(await one.call('safety.seal', {})).toMatchObject({
      state: 'sealed',
      generation: { number: number + 1, at: time },
    });
  }
  const two = pc('máy hai', '1985-01-01T00:00:00.000Z');
  await one.call('workspaces.close', {});
  await two.call('workspaces.open', { file: stick });
  expect(await entered(two, ['2019-01', '2019-02', '2019-03', '2019-04'])).toEqual(['0', '1', '2', '3']);
});

/** A disk of its own for a test, of so many megabytes; null where this machine lets nobody mount one. */
function disk(megabytes: number): { folder: string; remount: (how: 'ro' | 'rw') => void } | null {
  const folder = temporaryFolder();
  const mount = (...words: string[]) => execFileSync('mount', [...words, folder], { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs');
  } catch {
    return null;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return { folder, remount: (how) => mount('-o', `remount,${how}`) };
}

describe('a stick that takes no writing', () => {
  it('which is read-only opens all the same, says so, is left as it is, and is written once it can be', async ({
    skip,
  }) => {
    const there = disk(8);
    if (!there) return skip();
    const stick = join(there.folder, 'Sổ 2026.sobaocao');
    copyFileSync(await stickWithWorkspace(), stick);
    there.remount('ro');
    const before = lying(stick);
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    expect(await one.call('safety.seal', {})).toMatchObject({
      state: 'readOnly',
      complete: false,
      message: 'USB chỉ đọc: hãy gạt khóa trên USB hoặc dùng USB khác; phần vừa làm vẫn được giữ trên máy này.',
    });
    expect(lying(stick)).toEqual(before);
    there.remount('rw');
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
  });

  it('which is full says so, keeps what it has, and is written once there is room', async ({ skip }) => {
    const there = disk(4);
    if (!there) return skip();
    const stick = join(there.folder, 'Sổ 2026.sobaocao');
    copyFileSync(await stickWithWorkspace(), stick);
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    const filler = join(there.folder, 'phim.mp4');
    for (let size = 4 << 20; size > 4096; size -= 65_536) {
      try {
        writeFileSync(filler, Buffer.alloc(size));
        break;
      } catch {
        rmSync(filler, { force: true });
      }
    }
    const before = readFileSync(stick);
    await enter(one, '2019-10', '48');
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'full', complete: false });
    expect(readFileSync(stick).equals(before)).toBe(true);
    expect(readdirSync(there.folder).filter((name) => name.endsWith('.moi'))).toEqual([]);
    rmSync(filler);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
  });
});

describe('another stick', () => {
  it('is gone on with where the first is lost; the workspace is written there anew', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    pull(stick);
    const folder = temporaryFolder();
    expect(await one.call('safety.moveTo', { folder })).toMatchObject({ state: 'sealed', complete: true });
    const next = join(folder, basename(stick));
    expect((await one.call('workspace.read', {})).file).toBe(next);
    await enter(one, '2019-11', '49');
    await one.call('workspaces.close', {});
    const plain = testHost();
    await plain.call('workspaces.open', { file: next });
    expect(await entered(plain, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });

  it('that holds something else under that name is refused, with nothing overwritten', async () => {
    const stick = await stickWithWorkspace();
    const other = await stickWithWorkspace();
    const before = lying(other);
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await expect(one.call('safety.moveTo', { folder: dirname(other) })).rejects.toMatchObject({ code: 'exists' });
    expect(lying(other)).toEqual(before);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    expect((await one.call('workspace.read', {})).file).toBe(stick);
  });
});
