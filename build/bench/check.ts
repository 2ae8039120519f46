import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createHost, type Host } from '../../electron/services/index.ts';
import type { CatalogueReply, ReportDocument, ReportSummary, ToldFinding } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { GroupRecord } from '../../shared/value/indicator.ts';
import { against, alone, type Benchmark, median, quantile, timed } from './measure.ts';
import { sampleBlocks, sentence } from './sample-report.ts';

const pages = 200;
const indicatorCount = 2000;
const period = '2019-10';
const before = '2019-09';
const warmUps = 5;
const rounds = 25;

/**
 * All checks of a report of 200 pages with 2,000 bound figures and typed numbers, periods and citations in its text, each time
 * after one more line was written, against reading and parsing the same blocks; `check.first` after opening the workspace.
 */
export const check: Benchmark = {
  name: 'check',
  about: `soát báo cáo ${pages} trang, ${indicatorCount} số liệu gắn, sau mỗi dòng vừa viết, so với chỉ đọc các khối từ sổ`,
  async run(say) {
    const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
    const file = join(folder, 'check.sobaocao');
    const host = createHost({ seedsFolder: join(import.meta.dirname, '..', '..', 'seeds') });
    try {
      const report = await makeReport(host, file);
      await ask(host, 'workspaces.open', { file });
      const first = await timed(() => ask(host, 'checks.run', { report }));
      const found = await ask<ToldFinding[]>(host, 'checks.run', { report });
      say(`${found.length} chỗ báo`);
      const samples = await whileWriting(host, file, report);
      return [
        against('check', median(samples.ours), 'chỉ đọc khối', median(samples.reading)),
        against('check.limit', median(samples.ours), 'giới hạn', 100),
        alone('check.p95', quantile(samples.ours, 0.95)),
        alone('check.first', first),
      ];
    } finally {
      host.close();
      rmSync(folder, { recursive: true });
    }
  },
};

async function whileWriting(host: Host, file: string, report: string) {
  const database = new Sqlite(file, { readonly: true });
  const bodies = database
    .prepare<[string], string>('SELECT body FROM block WHERE report = ? ORDER BY position')
    .pluck();
  const samples = { ours: [] as number[], reading: [] as number[] };
  let { revision } = (await ask<ReportDocument>(host, 'reports.read', { report })).report;
  for (let round = -warmUps; round < rounds; round += 1) {
    const block: Block = {
      type: 'list',
      id: `list-${round + warmUps}-0`,
      marker: 'dash',
      children: [{ text: typed(round + 1000) }],
    };
    ({ revision } = await ask<{ revision: number }>(host, 'reports.save', { report, revision, blocks: [block] }));
    const ours = await timed(() => ask(host, 'checks.run', { report }));
    const reading = await timed(() => bodies.all(report).map((body) => JSON.parse(body) as unknown));
    if (round < 0) continue;
    samples.ours.push(ours);
    samples.reading.push(reading);
  }
  database.close();
  return samples;
}

async function makeReport(host: Host, file: string): Promise<string> {
  await ask(host, 'workspaces.create', { file });
  const { revision: seen, groups } = await ask<CatalogueReply>(host, 'catalogue.read', {});
  await ask(host, 'catalogue.save', { revision: seen, groups: [...groups, ownGroup()] });
  const entries = [period, before].flatMap((key, month) =>
    Array.from({ length: indicatorCount }, (_, place) => ({
      indicator: idOf(place),
      period: key,
      value: String(1000 + ((place * 31) % 9000) + month),
    })),
  );
  await ask(host, 'values.set', { entries });
  const { id, revision } = await ask<ReportSummary>(host, 'reports.create', { kind: 'month', period });
  const blocks = boundBlocks();
  await ask(host, 'reports.save', { report: id, revision, blocks, order: blocks.map((block) => block.id) });
  return id;
}

/** Every hundredth is the total of the three before it. */
function ownGroup(): GroupRecord {
  const indicators = Array.from({ length: indicatorCount }, (_, place) => ({
    id: idOf(place),
    label: `Số ${sentence(place, 6).toLowerCase()} loại ${place}`,
    unit: ['văn bản', 'hồ sơ', 'đơn vị', 'thủ tục'][place % 4] ?? 'đơn vị',
    nature: place % 2 ? ('flow' as const) : ('stock' as const),
    decimals: 0,
    relations: place % 100 === 99 ? `sum(${[1, 2, 3].map((back) => idOf(place - back)).join(', ')})` : '',
    synonyms: [`${sentence(place + 5, 3).toLowerCase()} ${place}`],
    signed: false,
  }));
  return { id: 'do', label: 'Để đo', indicators };
}

/** The sample report with a figure of its own at each place, and with sentences that give the prose rules something to read. */
function boundBlocks(): Block[] {
  let place = 0;
  const next = (): string => idOf(place++ % indicatorCount);
  return sampleBlocks(pages).map((block, at): Block => {
    if (block.type === 'indicator-table') return { ...block, rows: block.rows.map(next) };
    if (block.type === 'list') return { ...block, children: [{ text: typed(at) }] };
    if (block.type !== 'paragraph') return block;
    const children = block.children.map((node) =>
      'type' in node && node.type === 'figure' ? { ...node, indicator: next() } : node,
    );
    return { ...block, children };
  });
}

function typed(at: number): string {
  const number = new Intl.NumberFormat('vi').format(1000 + ((at * 37) % 9000));
  return `${sentence(at, 8)} tiếp nhận ${number} hồ sơ và ban hành 147 văn bản, đạt 56% so với tháng 9/2019; theo Kế hoạch số ${at}/KH-UBND ngày 08/01/2019, ${sentence(at + 3, 10)} là ${number} thủ tục.`;
}

function idOf(place: number): string {
  return `do.so_${String(place).padStart(4, '0')}`;
}

async function ask<Reply>(host: Host, method: string, input: unknown): Promise<Reply> {
  const outcome = await host.call(method, input, 'shell');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.data as Reply;
}
