import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { migrations } from '../../electron/store/migrations/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { openFile } from '../../electron/store/workspace-file.ts';
import { closedWorkspace, snapshot } from './workspace-copy.ts';

const next = [...migrations, 'ALTER TABLE report ADD COLUMN note TEXT'];
const copyOf = (file: string) => file.replace('.sobaocao', '.truoc-nang-cap-1.sobaocao');

describe('a workspace of the version before', () => {
  it('is brought up to date, and its former form is kept beside it, whole', async () => {
    const file = await closedWorkspace();
    const before = readFileSync(file);
    const database = openFile(file, { readOnly: 'refuse' }, next);
    expect(database.pragma('user_version', { simple: true })).toBe(2);
    expect(database.prepare('SELECT count(*) FROM report WHERE note IS NULL').pluck().get()).toBe(3);
    database.close();
    expect(readFileSync(copyOf(file)).equals(before)).toBe(true);
    expect(verifyWorkspace(copyOf(file))).toEqual({ ok: true, problems: [] });
    expect(() => openFile(file, { readOnly: 'refuse' })).toThrow(expect.objectContaining({ code: 'newerVersion' }));
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
