import { expect, it } from 'vitest';
import { differentWords } from '../../electron/services/compare/block-words.ts';
import type { WorkspaceDifference } from '../../shared/api.ts';
import { standingClock } from '../services/demo-workspace.ts';
import { backupsOf, pc, stickWithWorkspace } from './stick.ts';

const nothing = { count: 0, shown: [] };

/** A workspace with a report, and a backup of it. */
async function withBackup() {
  const file = await stickWithWorkspace();
  const one = pc('máy một', undefined, undefined, standingClock());
  const { id: workspace } = await one.call('workspaces.open', { file });
  await one.call('values.set', { entries: [entry('2019-10', '48'), entry('2019-09', '7')] });
  await one.call('plans.set', { entries: [{ indicator: 'mail.cap_moi', year: 2019, value: '600' }] });
  const { id: report } = await one.call('reports.create', { kind: 'month', period: '2019-10' });
  await one.call('workspaces.close', {});
  await one.call('workspaces.open', { file });
  const [backup] = await backupsOf(one);
  const compare = (): Promise<WorkspaceDifference> =>
    one.call('backups.compare', { workspace, backup: backup?.id ?? '' });
  return { ...one, file, report, compare };
}

const entry = (period: string, value: string | null) => ({ indicator: 'mail.cap_moi', period, value });

it('a backup that holds what the workspace holds differs in nothing', async () => {
  const { compare } = await withBackup();
  expect(await compare()).toEqual({ figures: nothing, reports: nothing, directory: nothing, catalogue: nothing });
});

it('figures and plans are told as printed, then and now, the latest period first', async () => {
  const { call, compare } = await withBackup();
  await call('values.set', { entries: [entry('2019-10', '1048'), entry('2019-09', null), entry('2019-11', '3')] });
  await call('plans.set', { entries: [{ indicator: 'mail.cap_moi', year: 2019, value: '700' }] });
  const { figures } = await compare();
  expect(figures.shown.map(({ period, isPlan, before, now }) => [period, isPlan, before, now])).toEqual([
    ['2019', true, '600', '700'],
    ['2019-11', false, null, '3'],
    ['2019-10', false, '48', '1.048'],
    ['2019-09', false, '7', null],
  ]);
  expect(figures.count).toBe(4);
  expect(figures.shown[0]).toMatchObject({ label: 'Số hộp thư cấp mới trong kỳ', unit: 'hộp thư' });
});

it('of a changed report the words of each block are told, then and now; new and removed reports by name', async () => {
  const { call, compare, report } = await withBackup();
  const { report: summary, blocks } = await call('reports.read', { report });
  const paragraph = blocks.find(({ type }) => type === 'paragraph');
  const heading = blocks.find(({ type }) => type === 'heading');
  if (!paragraph || !heading) throw new Error('The report has neither.');
  const fresh = { type: 'paragraph' as const, id: 'doanmoi1', children: [{ text: 'Một đoạn mới.' }] };
  const changed = { ...heading, children: [{ text: 'Tình hình mới' }] } as typeof heading;
  await call('reports.save', {
    report,
    revision: summary.revision,
    blocks: [changed, fresh],
    order: [...blocks.filter(({ id }) => id !== paragraph.id).map(({ id }) => id), fresh.id],
  });
  const { id: later } = await call('reports.create', { kind: 'month', period: '2019-11' });
  const { reports } = await compare();
  expect(reports.shown).toMatchObject([
    { report, how: 'changed', issue: null, changed: 1, gone: 1, added: 1 },
    { report: later, how: 'new' },
  ]);
  const told = reports.shown[0]?.blocks ?? [];
  expect(told.some(({ before, now }) => before !== null && now === 'Tình hình mới')).toBe(true);
  expect(told.some(({ before, now }) => before !== null && now === null)).toBe(true);
  expect(told.at(-1)).toEqual({ kind: expect.any(String), before: null, now: 'Một đoạn mới.' });
  await call('reports.remove', { report });
  expect((await compare()).reports.shown.map(({ report: id, how }) => [id, how])).toEqual([
    [later, 'new'],
    [report, 'gone'],
  ]);
});

it('of a block with the same words only what else is otherwise is told', () => {
  const marked = (text: string | null) =>
    [
      [null, 'Một đoạn.'],
      ['Chữ đậm, nghiêng, gạch chân', text],
    ] as const;
  expect(differentWords(marked(null), marked('đậm: “Một”'))).toEqual({
    before: '',
    now: 'Chữ đậm, nghiêng, gạch chân: đậm: “Một”',
  });
  expect(differentWords(null, marked('đậm: “Một”'))).toEqual({ before: null, now: 'Một đoạn.' });
});

it('entries of the directory and of the catalogue are named', async () => {
  const { call, compare } = await withBackup();
  const { revision, entries } = await call('directory.read', {});
  const [first, ...rest] = entries.signers;
  if (!first) throw new Error('There is no signer.');
  await call('directory.save', {
    revision,
    entries: { ...entries, signers: [{ ...first, name: 'Nguyễn Thị Mới' }, ...rest] },
  });
  const catalogue = await call('catalogue.read', {});
  const [group, ...others] = catalogue.groups;
  if (!group) throw new Error('There is no group.');
  const fresh = { id: 'moi.chi_tieu', label: 'Chỉ tiêu mới', unit: 'cái', nature: 'flow' as const };
  await call('catalogue.save', {
    revision: catalogue.revision,
    groups: [{ ...group, indicators: [...group.indicators, fresh] }, ...others],
  });
  const difference = await compare();
  expect(difference.directory).toEqual({
    count: 1,
    shown: [{ kind: 'Người ký', name: 'Nguyễn Thị Mới', how: 'changed' }],
  });
  expect(difference.catalogue).toEqual({
    count: 1,
    shown: [{ kind: 'Chỉ tiêu', name: 'Chỉ tiêu mới', how: 'new' }],
  });
});

it('a long list is cut and says how long it is', async () => {
  const { call, compare } = await withBackup();
  const entries = Array.from({ length: 300 }, (_, at) =>
    entry(`${1990 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, '5'),
  );
  await call('values.set', { entries });
  const { figures } = await compare();
  expect(figures.count).toBe(300);
  expect(figures.shown).toHaveLength(200);
});
