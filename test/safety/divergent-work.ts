import type { DirectoryEntries } from '../../shared/directory/schema.ts';
import { AppError } from '../../shared/errors.ts';
import type { GroupRecord } from '../../shared/value/indicator.ts';
import type { TestHost } from '../services/demo-workspace.ts';

/** Whole random numbers below the given count. */
export type Random = (sides: number) => number;

/** One thing that a clerk does, whichever the dice say; what the program refuses was not accepted and is nothing. */
export async function workAtRandom(test: TestHost, random: Random, mark: string): Promise<void> {
  const deed = deeds[random(deeds.length)];
  try {
    await deed?.(test, random, mark);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'internal') throw error;
  }
}

type Deed = (test: TestHost, random: Random, mark: string) => Promise<unknown>;

const ids = ['mail.cap_moi', 'mail.tong', 'vbdh.van_ban_di'];
const pick = <Item>(items: readonly Item[], random: Random): Item => {
  const item = items[random(items.length)];
  if (item === undefined) throw new AppError('notFound', 'không có gì');
  return item;
};
const monthOf = (random: Random) => `2019-${String(10 + random(3))}`;
const numberOf = (random: Random) => (random(6) === 0 ? null : String(random(1000)));

const value: Deed = (test, random) =>
  test.call('values.set', {
    entries: [{ indicator: pick(ids, random), period: monthOf(random), value: numberOf(random) }],
  });
const plan: Deed = (test, random) =>
  test.call('plans.set', {
    entries: [{ indicator: pick(ids, random), year: 2019 + random(2), value: numberOf(random) }],
  });

async function reportAtRandom(test: TestHost, random: Random) {
  const reports = await test.call('reports.list', {});
  return test.call('reports.read', { report: pick(reports, random).id });
}

const write: Deed = async (test, random, mark) => {
  const { report, blocks } = await reportAtRandom(test, random);
  const block = pick(blocks.filter(({ type }) => type === 'paragraph').slice(0, 4), random);
  const children = [{ text: `Câu ${mark}` }];
  await test.call('reports.save', {
    report: report.id,
    revision: report.revision,
    blocks: [{ type: 'paragraph', id: block.id, children }],
  });
};
const addBlock: Deed = async (test, random, mark) => {
  const { report, blocks } = await reportAtRandom(test, random);
  const id = `them-${mark.replaceAll('.', '-')}`;
  const order = blocks.map((block) => block.id);
  order.splice(3 + random(order.length - 4), 0, id);
  await test.call('reports.save', {
    report: report.id,
    revision: report.revision,
    blocks: [{ type: 'paragraph', id, children: [{ text: `Thêm ${mark}` }] }],
    order,
  });
};
const removeBlock: Deed = async (test, random) => {
  const { report, blocks } = await reportAtRandom(test, random);
  const order = blocks.map((block) => block.id);
  order.splice(3 + random(order.length - 4), 1);
  await test.call('reports.save', { report: report.id, revision: report.revision, blocks: [], order });
};
const create: Deed = (test, random) =>
  test.call('reports.create', { kind: 'month', period: monthOf(random), again: true });
const remove: Deed = async (test, random) =>
  test.call('reports.remove', { report: (await reportAtRandom(test, random)).report.id });
const restore: Deed = async (test, random) =>
  test.call('reports.restore', { report: pick(await test.call('reports.removed', {}), random).id });
const details: Deed = async (test, random) => {
  const { report } = await reportAtRandom(test, random);
  await test.call('reports.setDetails', {
    report: report.id,
    revision: report.revision,
    date: `2019-10-${String(10 + random(18))}`,
  });
};
const issue: Deed = async (test, random) => {
  const { report } = await reportAtRandom(test, random);
  const how = { report: report.id, revision: report.revision };
  if (report.status === 'issued') await test.call('reports.takeBack', how);
  else
    await test.call('reports.issue', { ...how, number: 1 + random(500), date: `2019-10-${String(10 + random(18))}` });
};
const version: Deed = async (test, random, mark) => {
  const { report } = await reportAtRandom(test, random);
  const versions = await test.call('versions.list', { report: report.id });
  if (versions.length === 0 || random(2) === 0) await test.call('versions.name', { report: report.id, name: mark });
  else await test.call('versions.rename', { version: pick(versions, random).id, name: random(3) === 0 ? null : mark });
};
const keepFinding: Deed = async (test, random, mark) => {
  const { report } = await reportAtRandom(test, random);
  const finding = pick(await test.call('checks.run', { report: report.id }), random);
  if (finding.kept) await test.call('checks.tellAgain', { report: report.id, mark: finding.mark });
  else await test.call('checks.keep', { report: report.id, mark: finding.mark, reason: `Lý do ${mark}` });
};

async function editDirectory(test: TestHost, change: (entries: DirectoryEntries) => DirectoryEntries): Promise<void> {
  const { revision, entries } = await test.call('directory.read', {});
  await test.call('directory.save', { revision, entries: change(entries) });
}
const directory: Deed = (test, random, mark) =>
  editDirectory(test, (entries) => {
    const id = `muc-${mark.replaceAll('.', '-')}`;
    const place = random(entries.signers.length);
    switch (random(6)) {
      case 0:
        return { ...entries, groups: [...entries.groups, { id, name: `Nhóm ${mark}`, items: [{ name: 'Sở A' }] }] };
      case 1:
        return { ...entries, groups: entries.groups.slice(1) };
      case 2:
        return {
          ...entries,
          signers: entries.signers.with(place, { ...pick(entries.signers, () => place), name: `Ông ${mark}` }),
        };
      case 3:
        return { ...entries, signers: entries.signers.toSpliced(place, 1) };
      case 4:
        return { ...entries, recipients: entries.recipients.slice(1) };
      default:
        return {
          ...entries,
          agencies: entries.agencies.map((one, at) => (at === random(2) ? { ...one, address: `Số ${mark}` } : one)),
        };
    }
  });

async function editCatalogue(test: TestHost, change: (groups: GroupRecord[]) => GroupRecord[]): Promise<void> {
  const { revision, groups } = await test.call('catalogue.read', {});
  await test.call('catalogue.save', { revision, groups: change([...groups]), plans: [] });
}
const catalogue: Deed = (test, random, mark) =>
  editCatalogue(test, (groups) => {
    const at = random(2);
    const group = groups[at];
    if (!group) return groups;
    const place = random(group.indicators.length);
    const one = pick(group.indicators, () => place);
    const own = group.indicators.filter(({ id }) => id.startsWith('moi_')).map(({ id }) => id);
    const relations = own.length > 0 && random(2) === 0 ? `sum(${pick(own, random)})` : '';
    const fresh = { unit: 'cái', nature: 'flow', decimals: 0, synonyms: [] as string[], signed: false } as const;
    const id = `moi_${mark.replaceAll('.', '_')}`;
    const changed = [
      [...group.indicators, { ...fresh, id, label: `Mới ${mark}`, relations }],
      group.indicators.with(place, { ...one, label: `Tên ${mark}` }),
      group.indicators.toSpliced(place, 1),
      // What is new may come to build on each other, on both sides: together they may make a circle.
      group.indicators.map((old) =>
        old.id.startsWith('moi_') && old.id !== own[0] ? { ...old, relations: `sum(${own[0]})` } : old,
      ),
    ][random(4)];
    return groups.with(at, { ...group, indicators: changed ?? group.indicators });
  });

const phrase: Deed = (test, random, mark) => {
  const [name, state] = pick(
    [
      ['compare', 'rise'],
      ['compare', 'fall'],
      ['count', 'none'],
    ] as const,
    random,
  );
  return test.call('phrases.set', { phrase: name, wording: random(4) === 0 ? null : { [state]: `lời ${mark}` } });
};
const periodSetting: Deed = (test, random) =>
  test.call('periods.setSettings', {
    kinds: [
      random(2) === 0
        ? { kind: pick(['month', 'quarter', 'year'], random), cutoff: 1 + random(28) }
        : { kind: pick(['month', 'quarter', 'year'], random), deadline: random(10) },
    ],
  });
const checkSetting: Deed = (test, random) =>
  test.call(
    'checks.setSettings',
    random(2) === 0 ? { strict: random(2) === 0 } : { off: random(2) === 0 ? ['quotient'] : [] },
  );
const importFile: Deed = async (test, random, mark) => {
  const past = (await test.call('imports.list', {})).filter(({ undone }) => !undone);
  if (past.length > 0 && random(2) === 0) return test.call('imports.undo', { id: pick(past, random).id });
  const csv = `Mã;Tên;${monthOf(random).slice(5)}/2019\nmail.cap_moi;Hộp thư cấp mới;${random(1000)}\n`;
  const base64 = Buffer.from(csv).toString('base64');
  const { id } = await test.call('imports.openBytes', { name: `tệp ${mark}.csv`, base64, period: monthOf(random) });
  return test.call('imports.apply', { id, choices: {} });
};

const deeds: readonly Deed[] = [
  value,
  value,
  value,
  write,
  write,
  write,
  addBlock,
  removeBlock,
  plan,
  create,
  remove,
  restore,
  details,
  issue,
  version,
  keepFinding,
  directory,
  directory,
  catalogue,
  catalogue,
  phrase,
  periodSetting,
  checkSetting,
  importFile,
];
