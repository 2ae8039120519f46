import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { editableCatalogue } from '../../electron/store/migrations/004-catalogue.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { openStore } from '../../electron/store/store.ts';
import { catalogueTables } from '../../electron/store/tables/catalogue.ts';
import { directoryTables } from '../../electron/store/tables/directory.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { openFile } from '../../electron/store/workspace-file.ts';
import { defaultCutoffs } from '../../shared/period/span.ts';
import { closedWorkspace, snapshot } from './workspace-copy.ts';

const next = [...migrations, 'ALTER TABLE report ADD COLUMN note TEXT'];
const copyOf = (file: string) => file.replace('.sobaocao', `.truoc-nang-cap-${migrations.length}.sobaocao`);

describe('a workspace of the version before', () => {
  it('is brought up to date, and its former form is kept beside it, whole', async () => {
    const file = await closedWorkspace();
    const before = readFileSync(file);
    const database = openFile(file, { readOnly: 'refuse' }, next);
    expect(database.pragma('user_version', { simple: true })).toBe(next.length);
    expect(database.prepare('SELECT count(*) FROM report WHERE note IS NULL').pluck().get()).toBe(3);
    database.close();
    expect(readFileSync(copyOf(file)).equals(before)).toBe(true);
    expect(verifyWorkspace(copyOf(file))).toEqual({ ok: true, problems: [] });
    expect(() => openFile(file, { readOnly: 'refuse' })).toThrow(expect.objectContaining({ code: 'newerVersion' }));
  });

  it('is verified as what it will be, and left as it is', async () => {
    const file = join(dirname(await closedWorkspace()), 'cũ.sobaocao');
    writeFileSync(file, '');
    const old = new Sqlite(file);
    const settings = { id: 'a', created: 'b', demo: false, agency: 'so', who: null, cutoffs: defaultCutoffs };
    migrate(old, file, migrations.slice(0, 1));
    old.exec("INSERT INTO agency VALUES ('so', 0, 'Sở', 'Sở', 'UBND', 'UBND', 'tỉnh', 'Nơi', 'S', NULL, NULL, NULL)");
    for (const [key, value] of Object.entries(settings))
      old.prepare('INSERT INTO setting VALUES (?, ?)').run(key, JSON.stringify(value));
    old.close();
    const before = snapshot(file);
    expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
    expect(snapshot(file)).toEqual(before);
  });

  it('needs no copy where there is nothing to do', async () => {
    const file = await closedWorkspace();
    openFile(file, { readOnly: 'refuse' }).close();
    expect(Object.keys(snapshot(file))).toHaveLength(1);
  });

  it('stays as it was where a step fails', async () => {
    const file = await closedWorkspace();
    const before = readFileSync(file);
    const broken = [...migrations, 'ALTER TABLE report ADD COLUMN note TEXT; DELETE FROM no_such_table'];
    expect(() => openFile(file, { readOnly: 'refuse' }, broken)).toThrow();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}-journal`)).toBe(false);
    openFile(file, { readOnly: 'refuse' }).close();
  });

  it('stays as it was where a step would leave rows that point nowhere', async () => {
    const file = await closedWorkspace();
    const before = readFileSync(file);
    const loose = [
      ...migrations,
      "INSERT INTO deletion VALUES ('block', 'x', 'y', NULL); UPDATE agency SET successor = 'nowhere' WHERE position = 2",
    ];
    expect(() => openFile(file, { readOnly: 'refuse' }, loose)).toThrow(
      expect.objectContaining({ code: 'notWorkspace' }),
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('a workspace from before the directory could be edited', () => {
  it('keeps agencies, signers and recipients; each signer has a way of signing', async () => {
    const file = await closedWorkspace();
    const today = openFile(file, { readOnly: 'refuse' });
    const parts = openStore(today, file).directory;
    const before = {
      agencies: parts.agencies(),
      signers: parts.signers(),
      recipients: parts.recipients(),
      forms: parts.forms(),
    };
    today.close();

    const old = new Sqlite(':memory:');
    old.exec(migrations[0] ?? '');
    const days = ({ from, until }: { from?: string | undefined; until?: string | undefined }) => [
      from ?? null,
      until ?? null,
    ];
    before.agencies.forEach((one, position) => {
      const words = [one.name, one.letterhead, one.superior, one.superiorFull, one.province, one.place, one.symbol];
      old
        .prepare('INSERT INTO agency VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)')
        .run(one.id, position, ...words, ...days(one));
    });
    Object.entries(before.forms).forEach(([id, form], position) => {
      old
        .prepare('INSERT INTO signing_form VALUES (?, ?, ?, ?)')
        .run(id, position, JSON.stringify(form.lines), form.sole ? 1 : 0);
    });
    before.signers.forEach((one, position) => {
      old
        .prepare('INSERT INTO signer VALUES (?, ?, ?, ?, ?, ?, ?)')
        .run(one.id, position, one.agency, one.name, JSON.stringify(one.lines), ...days(one));
    });
    for (const one of before.recipients) {
      old
        .prepare('INSERT INTO recipient_list (agency, valid_from, valid_until, items, archive) VALUES (?, ?, ?, ?, ?)')
        .run(one.agency, ...days(one), JSON.stringify(one.items), JSON.stringify(one.archive));
    }
    for (const step of migrations.slice(1)) old.exec(step);
    const after = directoryTables(old);
    expect(after.agencies()).toEqual(before.agencies.map(({ successor: _, ...one }) => one));
    expect(after.signers()).toEqual(before.signers);
    expect(after.forms()).toEqual(before.forms);
    expect(after.recipients()).toEqual(before.recipients);
    expect(after.groups()).toEqual([]);
    expect(after.revision()).toBe(1);
    old.close();
  });
});

describe('a workspace from before the catalogue could be edited', () => {
  it('keeps groups and indicators in their order', () => {
    const old = new Sqlite(':memory:');
    const before = migrations.indexOf(editableCatalogue);
    for (const step of migrations.slice(0, before)) old.exec(step);
    old.exec("INSERT INTO indicator_group VALUES ('mot', 0, 'Một'), ('hai', 1, 'Hai')");
    for (const [position, id, group] of [
      [0, 'b', 'mot'],
      [1, 'a', 'mot'],
      [2, 'd', 'hai'],
      [3, 'c', 'hai'],
    ] as const) {
      const record = JSON.stringify({ id, label: id, unit: 'cái', nature: 'flow' });
      old.prepare('INSERT INTO indicator VALUES (?, ?, ?, ?)').run(id, position, group, record);
    }
    for (const step of migrations.slice(before)) old.exec(step);
    const catalogue = catalogueTables(old);
    expect(catalogue.groups().map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ]);
    expect(catalogue.revision()).toBe(1);
    old.close();
  });
});
