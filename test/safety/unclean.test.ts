import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { type TestHost, testHost } from '../services/demo-workspace.ts';
import { afterPowerCut, enter, entered, pc, pull, stickWithWorkspace } from './stick.ts';

const told = async ({ call }: Pick<TestHost, 'call'>) => (await call('safety.read', {})).notes;
const cut = 'Lần trước chương trình bị ngắt giữa chừng (mất điện, hoặc bị tắt ngang).';

describe('after a power cut', () => {
  it('it is told that the working copy is whole, and how many changes the stick gets now', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-09', '47');
    await one.call('safety.seal', {});
    await enter(one, '2019-10', '48');
    await enter(one, '2019-11', '49');
    const again = afterPowerCut(one, 'máy một');
    await again.call('workspaces.open', { file: stick });
    expect(await told(again)).toEqual([
      {
        id: 'cut-off',
        message: `${cut} Bản làm việc trên máy này đã được kiểm tra và nguyên vẹn; 2 thay đổi chưa có trên USB vẫn còn đủ và đang được ghi vào USB.`,
        grave: false,
        help: null,
      },
    ]);
    expect(await entered(again, ['2019-09', '2019-10', '2019-11'])).toEqual(['47', '48', '49']);
    await again.call('workspaces.close', {});
    await again.call('workspaces.open', { file: stick });
    expect(await told(again)).toEqual([]);
  });

  it('with the stick out the changes wait for it', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    pull(stick);
    await enter(one, '2019-10', '48');
    const again = afterPowerCut(one, 'máy một');
    await again.call('workspaces.open', { file: stick });
    expect((await told(again))[0]?.message).toContain(
      'những thay đổi chưa có trên USB vẫn còn đủ và sẽ được ghi khi cắm USB.',
    );
  });

  it('a workspace on this PC is told to be whole; a service that was started anew tells nothing', async () => {
    const stick = await stickWithWorkspace();
    const one = testHost();
    await one.call('workspaces.open', { file: stick });
    expect(await told(one)).toEqual([]);
    await enter(one, '2019-10', '48');
    const copy = join(dirname(stick), 'bản sao.sobaocao');
    writeFileSync(copy, readFileSync(stick));
    const again = testHost();
    await again.call('workspaces.open', { file: copy });
    expect(await told(again)).toEqual([
      {
        id: 'cut-off',
        message: `${cut} Sổ đã được kiểm tra và nguyên vẹn: mọi thay đổi đã lưu đều còn.`,
        grave: false,
        help: null,
      },
    ]);
    await again.call('workspaces.open', { file: stick, again: true });
    expect(await told(again)).toEqual([]);
  });
});

/** A working copy with a report's worth of figures of which the stick lacks the last, its file damaged by `harm`. */
async function damaged(harm: (file: string) => void, isOut = false) {
  const stick = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file: stick });
  const { indicators } = await one.call('workspace.read', {});
  const entries = indicators.flatMap(({ id }) =>
    ['2019-01', '2019-02', '2019-03'].map((period, place) => ({ indicator: id, period, value: String(place + 1) })),
  );
  await one.call('values.set', { entries });
  await one.call('safety.seal', {});
  await enter(one, '2019-10', '48');
  await enter(one, '2019-11', '49');
  if (isOut) pull(stick);
  const again = afterPowerCut(one, 'máy một');
  const [place = ''] = readdirSync(again.root);
  const working = join(again.root, place, 'so.sobaocao');
  harm(working);
  await again.call('workspaces.open', { file: stick });
  return { again, stick, working, all: entries.length };
}

/** Overwrites a page in the middle of the file. */
function tear(file: string, part: number): void {
  const bytes = readFileSync(file);
  const page = Math.floor((bytes.length * part) / 4096) * 4096;
  bytes.fill(0x5a, page, page + 4096);
  writeFileSync(file, bytes);
}

describe('a damaged working copy', () => {
  it.each([0.2, 0.4, 0.6, 0.8])(
    'torn at %f of its length is set aside; what the stick lacked is saved out of it or told to be lost',
    async (part) => {
      const { again, stick, working } = await damaged((file) => tear(file, part));
      const [note] = await told(again);
      const values = await entered(again, ['2019-01', '2019-10', '2019-11']);
      if (note) {
        expect(note).toMatchObject({ id: 'damaged' });
        expect(existsSync(`${working}.hong`)).toBe(true);
      }
      expect(values[0]).toBe('1');
      if (values.includes(null)) expect(note).toMatchObject({ grave: true, help: 'firstAid' });
      await again.call('workspaces.close', {});
      expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
    },
  );

  it('of which only the first bytes are gone gives back all that the stick lacked', async () => {
    const { again, stick } = await damaged((file) => {
      const bytes = readFileSync(file);
      // The header: SQLite refuses the whole, the rows are all there.
      bytes.fill(0, 0, 16);
      writeFileSync(file, bytes);
    });
    expect(await entered(again, ['2019-01', '2019-10', '2019-11'])).toEqual(['1', '48', '49']);
    expect((await told(again))[0]?.message).toContain('2 thay đổi chưa có trên USB đã được cứu và ghép vào sổ');
    expect(await again.call('safety.seal', {})).toMatchObject({ state: 'sealed', contradictions: 0 });
    const plain = testHost();
    await plain.call('workspaces.open', { file: stick });
    expect(await entered(plain, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });

  it('while the stick is out goes on from the state that both last had', async () => {
    const { again } = await damaged((file) => tear(file, 0.5), true);
    expect(await entered(again, ['2019-01', '2019-02'])).toEqual(['1', '2']);
    expect((await told(again))[0]?.message).toContain('sổ làm tiếp từ bản đã có trên USB lần trước.');
  });

  it('which held nothing beyond the stick brings nothing back, not even what still reads: a letter may be another', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    const kinds = await one.call('kinds.list', {});
    await enter(one, '2019-01', '1');
    await one.call('workspaces.close', {});
    const [place = ''] = readdirSync(one.root);
    const working = join(one.root, place, 'so.sobaocao');
    const bytes = readFileSync(working);
    const at = bytes.indexOf(Buffer.from(`"label":"${kinds[0]?.label}`));
    expect(at).toBeGreaterThan(0);
    bytes[at + 9] = 0x58;
    writeFileSync(working, bytes);
    const again = pc('máy một', undefined, one.folder);
    await again.call('workspaces.open', { file: stick });
    expect(await again.call('kinds.list', {})).toEqual(kinds);
    expect((await told(again))[0]?.message).toContain('Không có thay đổi nào ngoài bản ấy; không mất gì.');
  });

  it('with nothing in it is told to be lost, with the way to first aid', async () => {
    const { again } = await damaged((file) => truncateSync(file, 0));
    expect(await entered(again, ['2019-01', '2019-10'])).toEqual(['1', null]);
    expect(await told(again)).toMatchObject([{ id: 'damaged', grave: true, help: 'firstAid' }]);
  });
});
