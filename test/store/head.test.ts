import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { lookAt } from '../../electron/store/copy.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { testHost } from '../services/demo-workspace.ts';
import { change, closedWorkspace } from './workspace-copy.ts';

it('any bit of the head or of the mark that flips is seen as damage, never as a file of others or of a newer version', async () => {
  const file = await closedWorkspace();
  const whole = readFileSync(file);
  const places = [
    ...Array.from({ length: 100 }, (_, at) => at),
    ...Array.from({ length: 90 }, (_, at) => whole.length - 1 - at),
  ];
  for (const at of places) {
    for (let bit = 0; bit < 8; bit += 1) {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      writeFileSync(file, bytes);
      expect(lookAt(file).is, `byte ${at}, bit ${bit}`).toBe('damaged');
    }
  }
}, 60_000);

it('a file of another program, one of a newer version and an empty one are told as what they are; nothing is to be saved out of them', async () => {
  const file = await closedWorkspace();
  const { call } = testHost();
  const strange = async (words: RegExp): Promise<void> => {
    const verdict = await call('workspaces.verify', { file });
    expect(verdict).toMatchObject({ ok: false, isStrange: true, problems: [expect.stringMatching(words)] });
    const out = join(dirname(file), 'cứu.sobaocao');
    await expect(call('workspaces.recover', { file, out })).rejects.toThrow(words);
  };
  const newer = new Sqlite(file);
  newer.pragma(`user_version = ${migrations.length + 1}`);
  newer.close();
  await strange(/phiên bản mới hơn.*cập nhật chương trình/);
  const other = new Sqlite(`${file}.db`);
  other.exec('CREATE TABLE note (text TEXT); INSERT INTO note VALUES (1), (2)');
  other.close();
  writeFileSync(file, readFileSync(`${file}.db`));
  await strange(/không phải là sổ báo cáo/);
  writeFileSync(file, '');
  await strange(/rỗng/);
});

it('a workspace without its head is ours still, and can be saved', async () => {
  const file = await closedWorkspace();
  change(file, (bytes) => bytes.fill(0, 0, 100));
  const verdict = verifyWorkspace(file);
  expect(verdict.ok).toBe(false);
  expect(verdict.isStrange).toBeUndefined();
});
