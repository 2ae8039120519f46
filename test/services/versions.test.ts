import { describe, expect, it } from 'vitest';
import { thinned } from '../../electron/services/thinning.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { demoWorkspace, standingClock } from './demo-workspace.ts';

const minute = 60_000;
const start = Date.parse('2026-11-22T01:00:00.000Z');

/** An October report, and a hand that writes its first paragraph anew so many minutes after the start. */
async function writing() {
  const clock = standingClock(new Date(start).toISOString());
  const test = await demoWorkspace({ clock });
  const { id } = await test.call('reports.create', { kind: 'month', period: '2019-10' });
  const at = (minutes: number) => {
    clock.time = new Date(start + minutes * minute).toISOString();
  };
  const read = () => test.call('reports.read', { report: id });
  const write = async (minutes: number, words: string) => {
    at(minutes);
    const { blocks, report } = await read();
    const block = blocks.find((one) => one.type === 'paragraph');
    const changed = { ...block, children: [{ text: words }] } as Block;
    await test.call('reports.save', { report: id, revision: report.revision, blocks: [changed] });
  };
  const words = (blocks: readonly Block[]) => JSON.stringify(blocks.find((one) => one.type === 'paragraph')?.children);
  const versions = () => test.call('versions.list', { report: id });
  return { ...test, id, at, read, write, words, versions };
}

describe('the versions of a report', () => {
  it('are kept before each stretch of writing, and every half hour within a long one', async () => {
    const { write, versions } = await writing();
    await write(1, 'một');
    await write(2, 'hai');
    expect((await versions()).map(({ revision }) => revision)).toEqual([1]);
    await write(20, 'sau giờ nghỉ');
    expect((await versions()).map(({ revision }) => revision)).toEqual([3, 1]);
    for (let more = 21; more <= 60; more += 3) await write(more, `đoạn ${more}`);
    expect(await versions()).toHaveLength(4);
  });

  it('are kept also after the clock was set back, and the journal tells of what a clock ahead has written', async () => {
    const { call, write, versions } = await writing();
    await write(1, 'một');
    await write(-3 * 24 * 60, 'đồng hồ lùi ba ngày');
    expect((await versions()).map(({ revision }) => revision)).toEqual([2, 1]);
    const times = (await call('journal.read', { limit: 10 })).map(({ until }) => until);
    expect(times.some((until) => until >= new Date(start).toISOString())).toBe(true);
  });

  it('bring back the text as it was; what stood until then is kept too', async () => {
    const { call, id, write, read, words, versions } = await writing();
    const first = words((await read()).blocks);
    await write(1, 'đã viết đè');
    const [version] = await versions();
    const { report } = await read();
    await call('versions.restore', { report: id, revision: report.revision, version: version?.id ?? '' });
    expect(words((await read()).blocks)).toBe(first);
    const [latest] = await versions();
    const kept = await call('versions.read', { version: latest?.id ?? '' });
    expect(words(kept.blocks)).toContain('đã viết đè');
  });

  it('bring back blocks that were deleted since, and take out those that came since', async () => {
    const { call, id, read, at, versions } = await writing();
    const before = (await read()).blocks;
    at(1);
    const fresh: Block = { type: 'paragraph', id: 'moi-them-1', children: [{ text: 'mới' }] };
    await call('reports.save', {
      report: id,
      revision: 1,
      blocks: [fresh],
      order: [...before.slice(0, 2).map((block) => block.id), 'moi-them-1'],
    });
    const [version] = await versions();
    await call('versions.restore', { report: id, revision: 2, version: version?.id ?? '' });
    expect((await read()).blocks).toEqual(before);
  });

  it('show the figures of their time', async () => {
    const { call, id, at } = await writing();
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
    const { id: version } = await call('versions.name', { report: id, name: 'Trình lần 1' });
    at(5);
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '50' }] });
    const { figures } = await call('versions.read', { version });
    const row = figures.find(({ offset }) => offset === 0)?.rows.find(({ indicator }) => indicator === 'mail.cap_moi');
    expect(row?.value).toBe('48');
  });

  it('can be named, and a name is never thinned away', async () => {
    const { call, id, write, versions } = await writing();
    await call('versions.name', { report: id, name: 'Trình lần 1' });
    for (let day = 1; day <= 40; day += 1) await write(day * 24 * 60, `ngày ${day}`);
    const kept = await versions();
    expect(kept.at(-1)?.name).toBe('Trình lần 1');
    expect(kept.length).toBeLessThan(40);
    await call('versions.rename', { version: kept.at(-1)?.id ?? '', name: null });
    expect((await versions()).at(-1)?.name).toBeNull();
  });

  it('hold an issued report under its number', async () => {
    const { call, id, versions } = await writing();
    await call('reports.issue', { report: id, revision: 1, number: 12, date: '2019-10-14' });
    expect((await versions())[0]).toMatchObject({ name: 'Bản ban hành số 12', revision: 2 });
  });

  it('refuse to go back in an issued report, and one of another report', async () => {
    const { call, id, write, versions } = await writing();
    await write(1, 'một');
    const [version] = await versions();
    await call('reports.issue', { report: id, revision: 2, number: 12, date: '2019-10-14' });
    const wanted = { report: id, revision: 3, version: version?.id ?? '' };
    await expect(call('versions.restore', wanted)).rejects.toMatchObject({ code: 'readOnly' });
    await expect(call('versions.restore', { ...wanted, version: 'không có' })).rejects.toMatchObject({
      code: 'readOnly',
    });
    await expect(call('versions.read', { version: 'không có' })).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('thinning', () => {
  it('keeps all of the last hour, then one an hour, a day, a week, a month', () => {
    const now = Date.parse('2026-11-22T00:00:00.000Z');
    const every = 10 * minute;
    const kept = Array.from({ length: (400 * 24 * 60 * minute) / every }, (_, place) => ({
      at: new Date(now - place * every).toISOString(),
    }));
    const gone = new Set(thinned(kept, now));
    const left = kept.filter((one) => !gone.has(one)).map(({ at }) => now - Date.parse(at));
    const within = (from: number, to: number) => left.filter((age) => age >= from && age < to).length;
    const hour = 60 * minute;
    expect(within(0, hour)).toBe(6);
    expect(within(hour, 24 * hour)).toBeLessThanOrEqual(24);
    expect(within(24 * hour, 30 * 24 * hour)).toBeGreaterThanOrEqual(28);
    expect(within(30 * 24 * hour, 365 * 24 * hour)).toBeLessThanOrEqual(50);
    expect(
      thinned(
        [...kept].filter((one) => !gone.has(one)),
        now,
      ),
    ).toEqual([]);
  });
});

describe('the journal', () => {
  it('tells who did what, the latest first; a stretch of writing is one line', async () => {
    const { call, id, write, at } = await writing();
    await call('workspace.setWho', { who: 'Lê Thị Mẫu' });
    await write(1, 'một');
    await write(9, 'hai');
    at(10);
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
    at(11);
    await call('reports.issue', { report: id, revision: 3, number: 12, date: '2019-10-14' });
    const [issued, figures, written, created] = await call('journal.read', { limit: 4 });
    expect(issued).toMatchObject({ what: 'report.issued', detail: 'số 12, ngày 14/10/2019', report: id });
    expect(figures).toMatchObject({ what: 'figures.changed', period: '2019-10', who: 'Lê Thị Mẫu' });
    expect(written).toMatchObject({
      what: 'report.written',
      at: '2026-11-22T01:01:00.000Z',
      until: '2026-11-22T01:09:00.000Z',
      who: 'Lê Thị Mẫu',
    });
    expect(created).toMatchObject({ what: 'report.created', report: id });
    expect(await call('journal.read', { before: created?.until ?? '', limit: 500 })).not.toContainEqual(created);
  });
});

describe('an issued report', () => {
  it('tells which of its figures the store now holds otherwise', async () => {
    const { call, id } = await writing();
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
    await call('reports.issue', { report: id, revision: 1, number: 12, date: '2019-10-14' });
    expect(await call('reports.moved', { report: id })).toEqual([]);
    await call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '50' }] });
    expect(await call('reports.moved', { report: id })).toContainEqual({
      indicator: 'mail.cap_moi',
      label: 'Số hộp thư cấp mới trong kỳ',
      offset: 0,
      measure: 'value',
      printed: '48',
      now: '50',
    });
  });

  it('lies in the bin after it was removed as a draft, and comes back from there', async () => {
    const { call, id } = await writing();
    await call('reports.remove', { report: id });
    expect(await call('reports.removed', {})).toMatchObject([{ id, removed: '2026-11-22T01:00:00.000Z' }]);
    await call('reports.restore', { report: id });
    expect(await call('reports.removed', {})).toEqual([]);
  });
});
