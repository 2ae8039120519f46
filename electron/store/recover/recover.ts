import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { RecoverReply } from '../../../shared/api.ts';
import { createEmpty, refuseTarget, writeWhole } from '../../files/write-whole.ts';
import { notWorkspace, translated } from '../failure.ts';
import { applicationId } from '../identity.ts';
import { marked } from '../mark.ts';
import { migrations } from '../migrations/index.ts';
import { connect, type Database, setRollbackJournal } from '../sqlite.ts';
import { strangeness, verifyWorkspace } from '../verify.ts';
import { mend } from './mend.ts';
import { nameOf } from './names.ts';
import { insertSaved, type Loss, loss } from './rebuild.ts';
import { type SavedTable, salvage } from './salvage.ts';
import { tableForms } from './table-form.ts';

/**
 * Saves what still reads of a damaged workspace into a new file, which is then a sound workspace; the damaged one is only read. `template`
 * is a fresh workspace with what the program itself brings. Throws `notWorkspace` where nothing of a workspace is in the file.
 */
export function recoverWorkspace(file: string, out: string, parts: { template: string; now: string }): RecoverReply {
  refuseTarget(out, false);
  const strange = strangeness(file);
  if (strange) throw strange;
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-'));
  try {
    const bytes = translated(file, () => healed(file, folder));
    const fresh = join(folder, 'moi.sobaocao');
    createEmpty(fresh, out);
    const database = connect(fresh);
    try {
      database.pragma('foreign_keys = OFF');
      const { tables, losses } = translated(file, () => refill(database, bytes, parts));
      if (!tables.some(({ form, rows }) => form.name !== 'setting' && rows.size > 0))
        throw notWorkspace(basename(file));
      const recovered = Object.fromEntries(
        tables.map(({ form }) => [
          form.name,
          database.prepare<[], number>(`SELECT count(*) FROM ${form.name}`).pluck().get() ?? 0,
        ]),
      );
      writeWhole(out, marked(database.serialize()), { replace: false });
      const unsure = verifyWorkspace(file).ok ? [] : [...cutOff(bytes), unseen];
      return {
        recovered,
        lost: [...losses, ...unsure, ...verifyWorkspace(out).problems.map((problem) => loss('', 1, problem))],
      };
    } finally {
      database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const unseen = loss(
  '',
  0,
  'Tệp không còn nguyên: ngoài những chỗ đã nêu, có thể có chữ hay số đã bị đổi mà vẫn đọc được. Hãy so với bản sao lưu hoặc bản đã in.',
);

/** A file without its end does not even say what stood there. */
function cutOff(bytes: Buffer): Loss[] {
  if (bytes.length < 100) return [];
  const stated = bytes.readUInt16BE(16);
  const size = stated === 1 ? 65_536 : stated;
  const [whole, left] = [bytes.readUInt32BE(28), Math.floor(bytes.length / Math.max(size, 512))];
  if (left >= whole || whole > 1_000_000) return [];
  return [
    loss('', whole - left, `Tệp bị cắt cụt: mất ${whole - left} trong ${whole} trang, với tất cả những gì nằm ở đó.`),
  ];
}

/** The file's bytes as they are once a write that was cut off has been undone, where that still can be. */
function healed(file: string, folder: string): Buffer {
  const beside = ['-journal', '-wal'].filter((ending) => existsSync(file + ending));
  if (beside.length === 0) return readFileSync(file);
  const copy = join(folder, 'cu.sobaocao');
  for (const ending of ['', ...beside]) copyFileSync(file + ending, copy + ending);
  try {
    const database = connect(copy);
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    setRollbackJournal(database);
    database.close();
    return readFileSync(copy);
  } catch {
    return readFileSync(file);
  }
}

function refill(
  database: Database,
  bytes: Buffer,
  { template, now }: { template: string; now: string },
): { tables: SavedTable[]; losses: Loss[] } {
  const stated = bytes.length >= 64 ? bytes.readUInt32BE(60) : 0;
  const version = stated >= 1 && stated <= migrations.length ? stated : migrations.length;
  for (const step of migrations.slice(0, version)) database.exec(step);
  database.exec('DELETE FROM setting');
  const tables = salvage(bytes, tableForms(database));
  const losses = database.transaction(() => insertSaved(database, tables))();
  for (const step of migrations.slice(version)) database.exec(step);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${migrations.length}`);
  // What was lost must not count as taken out where this is merged with another copy.
  database.exec('DELETE FROM generation');
  database.exec("DELETE FROM setting WHERE key = 'lock'");
  losses.push(...addMissing(database, template, tables), ...mend(database, now));
  return { tables, losses };
}

/** Tables of what comes with the program, in which a gap is filled from a fresh workspace. */
const shipped = [
  'agency',
  'signing_form',
  'signer',
  'recipient_list',
  'indicator_group',
  'indicator',
  'kind',
  'setting',
];

function addMissing(database: Database, template: string, tables: readonly SavedTable[]): Loss[] {
  const harmed = new Set(
    tables
      .filter(({ rows, tornPages, tornRows }) => rows.size === 0 || tornPages + tornRows > 0)
      .map(({ form }) => form.name),
  );
  database.prepare('ATTACH ? AS template').run(template);
  try {
    return shipped
      .filter((name) => harmed.has(name))
      .flatMap((name) => {
        const { changes } = database.prepare(`INSERT OR IGNORE INTO main.${name} SELECT * FROM template.${name}`).run();
        if (changes === 0) return [];
        return [
          loss(
            name,
            changes,
            `${changes} dòng ${nameOf(name)} được lấy lại từ bộ cài của chương trình: hãy xem lại nếu đã sửa.`,
          ),
        ];
      });
  } finally {
    database.exec('DETACH template');
  }
}
