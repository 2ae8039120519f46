import { z } from 'zod';
import { blockSchema, blocks } from '../../shared/blocks/schemas.ts';
import { periodKinds, readPeriod } from '../../shared/period/key.ts';
import { cutoffsSchema } from '../../shared/period/span.ts';
import { canonical } from '../../shared/value/decimal.ts';
import { buildCatalogue } from '../../shared/value/indicator.ts';
import type { Database } from './sqlite.ts';
import { catalogueTables } from './tables/catalogue.ts';
import { directoryTables } from './tables/directory.ts';
import { kindsTable } from './tables/kinds.ts';

/** What is wrong with the contents of a file whose pages are whole: each a Vietnamese sentence. */
export function contentProblems(database: Database): string[] {
  return [
    ...readable('Thiết lập của sổ', () => settingProblems(database)),
    ...readable('Danh mục chỉ tiêu', () => nothing(buildCatalogue(catalogueTables(database).groups()))),
    ...readable('Danh bạ cơ quan, người ký, nơi nhận', () => directoryProblems(database)),
    ...readable('Mẫu báo cáo', () =>
      nothing(
        kindsTable(database)
          .list()
          .map((kind) => kindForm.parse(kind)),
      ),
    ),
    ...readable('Số liệu', () => [...numberProblems(database), ...periodProblems(database)]),
    ...readable('Báo cáo', () => [...reportProblems(database), ...blockProblems(database)]),
  ];
}

/** What a look finds, or that it could not even be taken: a table is missing, or what should be JSON is not. */
function readable(name: string, look: () => string[]): string[] {
  try {
    return look();
  } catch {
    return [`${name} không đọc được.`];
  }
}

/** As much of a kind's form as every reader relies on. */
const kindForm = z.looseObject({
  id: z.string(),
  label: z.string(),
  period: z.enum(periodKinds),
  blocks: z.array(z.looseObject({ type: z.string() })),
});

/** What was read without a failure is in order. */
function nothing(_read: unknown): string[] {
  return [];
}

const needed = ['id', 'created', 'demo', 'agency', 'who', 'cutoffs'];

function settingProblems(database: Database): string[] {
  const rows = database.prepare<[], [string, string]>('SELECT key, value FROM setting').raw().all();
  const settings = new Map(rows);
  return [
    ...needed.filter((key) => !settings.has(key)).map((key) => `Sổ thiếu thiết lập “${key}”.`),
    ...rows
      .filter(
        ([key, value]) => !isJson(value) || (key === 'cutoffs' && !cutoffsSchema.safeParse(JSON.parse(value)).success),
      )
      .map(([key]) => `Thiết lập “${key}” không đọc được.`),
  ];
}

function directoryProblems(database: Database): string[] {
  const directory = directoryTables(database);
  directory.signers();
  directory.recipients();
  const agencies = new Set(directory.agencies().map((agency) => JSON.stringify(agency.id)));
  const own = database.prepare<[], string>("SELECT value FROM setting WHERE key = 'agency'").pluck().get();
  return own === undefined || agencies.has(own) ? [] : [`Cơ quan ${own} của sổ không có trong danh bạ.`];
}

function numberProblems(database: Database): string[] {
  const rows = database
    .prepare<[], [string, string, string]>(
      'SELECT period, indicator, value FROM value WHERE value IS NOT NULL UNION ALL SELECT year, indicator, value FROM plan',
    )
    .raw();
  const problems: string[] = [];
  for (const [period, indicator, value] of rows.iterate()) {
    if (canonical(value) !== value) problems.push(`Số “${value}” của ${indicator}, kỳ ${period}, không ở dạng chuẩn.`);
  }
  return problems;
}

function periodProblems(database: Database): string[] {
  const keys = database
    .prepare<[], string>('SELECT key FROM period UNION SELECT period FROM value UNION SELECT period FROM report')
    .pluck()
    .all();
  const known = new Set(database.prepare<[], string>('SELECT key FROM period').pluck().all());
  const used = database.prepare<[], string>('SELECT DISTINCT period FROM value').pluck().all();
  return [
    ...keys.filter((key) => readPeriod(key) === undefined).map((key) => `“${key}” không phải là kỳ báo cáo.`),
    ...used.filter((key) => !known.has(key)).map((key) => `Kỳ ${key} có số liệu mà không có trong danh sách kỳ.`),
  ];
}

function reportProblems(database: Database): string[] {
  return database
    .prepare<[], [string, string]>(
      'SELECT id, part FROM (SELECT id, context AS part FROM report UNION ALL SELECT id, figures FROM report) WHERE part IS NOT NULL',
    )
    .raw()
    .all()
    .filter(([, part]) => !isJson(part))
    .map(([id]) => `Báo cáo ${id} đã phát hành có phần lưu lại không đọc được.`);
}

function blockProblems(database: Database): string[] {
  const rows = database.prepare<[], { report: string; id: string; kind: string; body: string }>(
    'SELECT report, id, kind, body FROM block',
  );
  const problems: string[] = [];
  for (const { report, id, kind, body } of rows.iterate()) {
    // A kind that a newer version brought is kept as it is; of it only this much can be judged.
    const known = Object.hasOwn(blocks, kind) && kind !== 'locked';
    if (!isJson(body) || (known && !blockSchema.safeParse(JSON.parse(body)).success))
      problems.push(`Khối ${id} của báo cáo ${report} không đọc được.`);
  }
  return problems;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
