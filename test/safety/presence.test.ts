import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { standingClock, type TestHost, temporaryFolder } from '../services/demo-workspace.ts';
import { afterPowerCut, enter, pc, pull, stickWithWorkspace } from './stick.ts';

const lockNotes = (stick: string) => readdirSync(dirname(stick)).filter((name) => name.endsWith('.dang-mo'));
const told = async ({ call }: Pick<TestHost, 'call'>) =>
  (await call('safety.read', {})).notes.map(({ id, message }) => `${id}: ${message}`);
const share = (machine: string, now?: string) =>
  pc(machine, now, temporaryFolder(), standingClock(now), { isShare: () => true });

describe('on a stick', () => {
  it('a note beside the workspace tells who has it open, and closing takes it away', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    const [name = ''] = lockNotes(stick);
    expect(JSON.parse(readFileSync(join(dirname(stick), name), 'utf8'))).toMatchObject({
      machine: 'máy một',
      who: null,
      since: '2026-11-22T03:00:00.000Z',
    });
    await one.call('workspaces.close', {});
    expect(lockNotes(stick)).toEqual([]);
  });

  it('is not touched by the note once all is written: nothing but a seal puts it back', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    for (const name of lockNotes(stick)) utimesSync(join(dirname(stick), name), 0, 0);
    for (let second = 0; second < 130; second += 1) one.host.noticeOthers();
    const touched = () => lockNotes(stick).map((name) => existsSync(join(dirname(stick), name)));
    expect(touched()).toEqual([true]);
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    expect(lockNotes(stick)).toHaveLength(1);
  });

  it('left open by another PC is told once, with what to do', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    const two = pc('máy hai');
    await one.call('workspaces.open', { file: stick });
    await one.call('workspace.setWho', { who: 'Ngô Thị Thư' });
    await one.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    await two.call('workspaces.open', { file: stick });
    expect(await told(two)).toEqual([
      'left-open: Sổ còn mở ở Ngô Thị Thư (máy “máy một”) từ 10:00 ngày 22/11/2026, chưa đóng khi rút USB, nên máy ấy có thể còn giữ thay đổi chưa có trên USB này. Hãy cắm USB vào máy ấy và đợi “Đã ghi vào USB”, hoặc cứ làm tiếp ở đây: khi cắm lại vào máy ấy, hai phần được ghép.',
    ]);
    expect((await two.call('safety.heard', { note: 'left-open' })).notes).toEqual([]);
    await two.call('workspaces.close', {});
    await two.call('workspaces.open', { file: stick });
    expect(await told(two)).toEqual([]);
  });

  it('stays where a PC was closed with changes that the stick does not have', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    const back = pull(stick);
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    back();
    expect(lockNotes(stick)).toHaveLength(1);
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: stick });
    expect((await told(two))[0]).toContain('máy “máy một”');
  });

  it('is no news to the PC that left it there itself, and is forgotten after three months', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    const again = afterPowerCut(one, 'máy một');
    await again.call('workspaces.open', { file: stick });
    expect(await told(again)).toEqual([]);
    const late = pc('máy hai', '2027-03-01T03:00:00.000Z');
    await late.call('workspaces.open', { file: stick });
    expect(await told(late)).toEqual([]);
    expect(lockNotes(stick)).toHaveLength(1);
  });

  it('is told of whatever the clocks say', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một', '2031-05-05T03:00:00.000Z');
    await one.call('workspaces.open', { file: stick });
    const two = pc('máy hai', '2001-01-01T00:00:00.000Z');
    await two.call('workspaces.open', { file: stick });
    expect((await told(two))[0]).toContain('máy “máy một” từ 10:00 ngày 05/5/2031');
  });

  it('is let be where it is no such note: too large, broken, a folder, a link, of another workspace', async () => {
    const stick = await stickWithWorkspace();
    const outside = join(temporaryFolder(), 'ghi chú.txt');
    writeFileSync(outside, 'của người khác');
    const note = { workspace: 'khác', pc: '0123456789ab', machine: 'máy lạ', who: null, since: '2026-11-22' };
    const put = (pcName: string, text: string) => writeFileSync(`${stick}.${pcName}.dang-mo`, text);
    put('000000000001', JSON.stringify({ ...note, machine: 'x'.repeat(10_000) }));
    put('000000000002', '{"workspace":');
    put('000000000003', JSON.stringify({ ...note, pc: '../../../etc' }));
    put('0123456789ab', JSON.stringify(note));
    mkdirSync(`${stick}.000000000004.dang-mo`);
    symlinkSync(outside, `${stick}.000000000005.dang-mo`);
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    expect(await told(one)).toEqual([]);
    await one.call('workspaces.close', {});
    expect(lockNotes(stick)).toHaveLength(6);
    expect(readFileSync(outside, 'utf8')).toBe('của người khác');
  });

  it('keeps nobody from opening where it cannot be written', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    const [name = ''] = lockNotes(stick);
    await one.call('workspaces.close', {});
    mkdirSync(join(dirname(stick), name, 'đầy'), { recursive: true });
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed', notes: [] });
    await one.call('workspaces.close', {});
  });
});

describe('on a share', () => {
  it('whoever has the workspace open just now is named, to whoever comes and to whoever is there', async () => {
    const file = await stickWithWorkspace();
    const one = share('máy một', '2031-05-05T03:00:00.000Z');
    const two = share('máy hai', '2001-01-01T00:00:00.000Z');
    await one.call('workspaces.open', { file });
    await two.call('workspaces.open', { file });
    expect((await told(two))[0]).toContain(
      'open-elsewhere: Sổ đang được mở ở nơi khác: máy “máy một” từ 10:00 ngày 05/5/2031. Cứ làm tiếp được',
    );
    for (let second = 0; second < 60; second += 1) one.host.noticeOthers();
    await expect.poll(() => told(one)).toHaveLength(1);
    expect((await told(one))[0]).toContain('máy “máy hai”');
    await two.call('workspaces.close', {});
    expect(lockNotes(file)).toHaveLength(1);
  });

  it('a note that nobody keeps fresh any more counts for nothing', async () => {
    const file = await stickWithWorkspace();
    const one = share('máy một');
    await one.call('workspaces.open', { file });
    const old = new Date(Date.now() - 600_000);
    for (const name of lockNotes(file)) utimesSync(join(dirname(file), name), old, old);
    const two = share('máy hai');
    await two.call('workspaces.open', { file });
    expect(await told(two)).toEqual([]);
  });
});
