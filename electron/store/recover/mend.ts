import { AppError } from '../../../shared/errors.ts';
import { buildCatalogue } from '../../../shared/value/indicator.ts';
import { parseRelations } from '../../../shared/value/relation.ts';
import type { Database } from '../sqlite.ts';
import { catalogueTables } from '../tables/catalogue.ts';
import { nameOf } from './names.ts';
import { type Loss, loss } from './rebuild.ts';

/** Makes saved rows fit together again: what can be inferred from other rows is put back, what hangs in the air gets something to stand on. */
export function mend(database: Database, now: string): Loss[] {
  return [
    ...figuresFromHistory(database),
    ...missingIndicators(database),
    ...missingReports(database, now),
    ...looseReferences(database),
    ...danglingRows(database),
    ...brokenRelations(database),
  ];
}

/** The last line of a figure's history says what the figure is. */
function figuresFromHistory(database: Database): Loss[] {
  const last = `SELECT h.period, h.indicator, h.new, h.revision, h.origin, h.at FROM value_history h
    WHERE h.id = (SELECT id FROM value_history o WHERE o.period = h.period AND o.indicator = h.indicator ORDER BY revision DESC, id DESC LIMIT 1)`;
  const restored = database
    .prepare(
      `INSERT INTO value (period, indicator, value, revision, origin, changed_at)
       SELECT * FROM (${last}) l WHERE NOT EXISTS (SELECT 1 FROM value v WHERE v.period = l.period AND v.indicator = l.indicator)`,
    )
    .run().changes;
  const differing = database
    .prepare<[], { period: string; indicator: string; value: string | null; new: string | null }>(
      `SELECT v.period, v.indicator, v.value, l.new FROM value v JOIN (${last}) l USING (period, indicator)
       WHERE l.revision = v.revision AND l.new IS NOT v.value`,
    )
    .all();
  database.exec('INSERT OR IGNORE INTO period (key) SELECT DISTINCT period FROM value');
  return [
    ...(restored > 0 ? [loss('value', 0, `${restored} số liệu bị hỏng đã được lấy lại từ nhật ký.`)] : []),
    ...differing.map((row) =>
      loss(
        'value',
        1,
        `Số liệu ${row.indicator}, kỳ ${row.period}: sổ ghi ${row.value ?? 'trống'}, nhật ký ghi ${row.new ?? 'trống'}; hãy xem lại.`,
      ),
    ),
  ];
}

function missingIndicators(database: Database): Loss[] {
  const missing = database
    .prepare<[], string>(
      `SELECT DISTINCT indicator FROM (SELECT indicator FROM value UNION SELECT indicator FROM value_history UNION SELECT indicator FROM plan)
       WHERE indicator NOT IN (SELECT id FROM indicator)`,
    )
    .pluck()
    .all();
  if (missing.length > 0)
    database.exec(
      "INSERT OR IGNORE INTO indicator_group (id, position, label) VALUES ('khoi-phuc', 9999, 'Chỉ tiêu được khôi phục')",
    );
  const add = database.prepare(
    "INSERT INTO indicator (id, position, group_id, record) VALUES (?, 9999, 'khoi-phuc', ?)",
  );
  for (const id of missing) {
    add.run(
      id,
      JSON.stringify({
        id,
        label: id,
        unit: '–',
        nature: 'flow',
        decimals: 0,
        relations: '',
        synonyms: [],
        signed: true,
      }),
    );
  }
  return missing.map((id) =>
    loss('indicator', 1, `Tên và đơn vị của chỉ tiêu ${id} đã mất; số liệu của nó còn nguyên.`),
  );
}

/** Blocks whose report is gone are put into a report of their own. */
function missingReports(database: Database, now: string): Loss[] {
  const missing = database
    .prepare<[], string>(
      'SELECT report FROM (SELECT report FROM block UNION SELECT report FROM report_version) WHERE report NOT IN (SELECT id FROM report)',
    )
    .pluck()
    .all();
  const kind = database
    .prepare<[], string>("SELECT id FROM kind ORDER BY id = 'month' DESC, position LIMIT 1")
    .pluck()
    .get();
  const add = database.prepare(
    `INSERT INTO report (id, kind, period, title, status, revision, created_at, changed_at) VALUES (?, ?, ?, 'Báo cáo được khôi phục', 'draft', 1, ?, ?)`,
  );
  for (const id of missing) add.run(id, kind, now.slice(0, 7), now, now);
  return missing.map((id) =>
    loss(
      'report',
      1,
      `Kỳ, loại và người ký của báo cáo ${id} đã mất; phần chữ còn lại nằm trong “Báo cáo được khôi phục”.`,
    ),
  );
}

function looseReferences(database: Database): Loss[] {
  const kind =
    database.prepare<[], string>("SELECT id FROM kind ORDER BY id = 'month' DESC, position LIMIT 1").pluck().get() ??
    '';
  const changes = (sql: string, ...values: string[]) => database.prepare(sql).run(...values).changes;
  const kinds = changes('UPDATE report SET kind = ? WHERE kind NOT IN (SELECT id FROM kind)', kind);
  const signers = changes('UPDATE report SET signer = NULL WHERE signer NOT IN (SELECT id FROM signer)');
  const entries =
    changes('DELETE FROM signer WHERE agency NOT IN (SELECT id FROM agency)') +
    changes('DELETE FROM recipient_list WHERE agency NOT IN (SELECT id FROM agency)');
  const lines = changes('UPDATE journal SET report = NULL WHERE report NOT IN (SELECT id FROM report)');
  const successors = changes('UPDATE agency SET successor = NULL WHERE successor NOT IN (SELECT id FROM agency)');
  const forms = changes('UPDATE signer SET form = NULL WHERE form NOT IN (SELECT id FROM signing_form)');
  const stray = 'group_id NOT IN (SELECT id FROM indicator_group)';
  database.exec(
    `INSERT OR IGNORE INTO indicator_group (id, position, label)
       SELECT 'khoi-phuc', 9999, 'Chỉ tiêu được khôi phục' WHERE EXISTS (SELECT 1 FROM indicator WHERE ${stray});
     UPDATE report SET signer = NULL WHERE signer NOT IN (SELECT id FROM signer)`,
  );
  const groupless = changes(`UPDATE indicator SET group_id = 'khoi-phuc' WHERE ${stray}`);
  return [
    ...(lines > 0 ? [loss('journal', lines, `${lines} dòng nhật ký sổ mất tên báo cáo mà nó nói đến.`)] : []),
    ...(successors > 0 ? [loss('agency', successors, `${successors} cơ quan mất tên cơ quan kế tục.`)] : []),
    ...(forms > 0 ? [loss('signer', forms, `${forms} người ký mất thể thức ký.`)] : []),
    ...(groupless > 0 ? [loss('indicator', groupless, `${groupless} chỉ tiêu mất tên nhóm.`)] : []),
    ...(kinds > 0 ? [loss('report', kinds, `${kinds} báo cáo mất loại báo cáo và được đặt vào loại “${kind}”.`)] : []),
    ...(signers > 0 ? [loss('report', signers, `${signers} báo cáo mất tên người ký.`)] : []),
    ...(entries > 0
      ? [loss('signer', entries, `${entries} người ký, nơi nhận thuộc cơ quan không còn trong danh bạ.`)]
      : []),
  ];
}

/** What else speaks of a row that is lost cannot stay. */
function danglingRows(database: Database): Loss[] {
  const losses: Loss[] = [];
  for (;;) {
    const [broken] = database.pragma('foreign_key_check') as { table: string; parent: string; fkid: number }[];
    if (!broken) return losses;
    const { table, parent, fkid } = broken;
    const keys = database.pragma(`foreign_key_list(${table})`) as { id: number; from: string; to: string }[];
    const key = keys.find(({ id }) => id === fkid);
    const gone = key && `DELETE FROM ${table} WHERE ${key.from} NOT IN (SELECT ${key.to} FROM ${parent})`;
    const changes = gone === undefined ? 0 : database.prepare(gone).run().changes;
    if (changes === 0) throw new Error(`What of ${table} speaks of a lost row of ${parent} cannot be found.`);
    losses.push(loss(table, changes, `${changes} dòng ${nameOf(table)} nói đến thứ đã mất nên không giữ được.`));
  }
}

/** A relation that names what is lost is given up. */
function brokenRelations(database: Database): Loss[] {
  const losses: Loss[] = [];
  const clear = database.prepare(
    "UPDATE indicator SET record = json_set(record, '$.relations', '') WHERE id = ? AND record ->> '$.relations' <> ''",
  );
  const give = (id: string): void => {
    losses.push(loss('indicator', 1, `Chỉ tiêu ${id} mất quan hệ với chỉ tiêu khác.`));
  };
  for (const { id, relations } of catalogueTables(database)
    .groups()
    .flatMap(({ indicators }) => indicators)) {
    if (isReadable(relations)) continue;
    clear.run(id);
    give(id);
  }
  for (;;) {
    try {
      buildCatalogue(catalogueTables(database).groups());
      return losses;
    } catch (error) {
      if (!(error instanceof AppError) || error.field === undefined || clear.run(error.field).changes === 0)
        throw error;
      give(error.field);
    }
  }
}

function isReadable(relations: string): boolean {
  try {
    parseRelations(relations);
    return true;
  } catch {
    return false;
  }
}
