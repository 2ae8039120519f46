import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { testHost } from '../services/demo-workspace.ts';
import { closedWorkspace } from './workspace-copy.ts';

describe('a block that a newer version has written', () => {
  it('comes out locked and goes back unchanged', async () => {
    const file = await closedWorkspace();
    const chart = '{"type":"chart","series":[1,2.50,{"tên":"đ\u0323a"}],"id":"bieu-do-1"}';
    const database = new Sqlite(file);
    const report = database.prepare("SELECT id FROM report WHERE kind = 'quarter'").pluck().get() as string;
    database.prepare("UPDATE report SET status = 'draft' WHERE id = ?").run(report);
    database
      .prepare('INSERT INTO block (report, id, position, kind, body) VALUES (?, ?, 99, ?, ?)')
      .run(report, 'bieu-do-1', 'chart', chart);
    database.close();

    const { call, host } = testHost();
    await call('workspaces.open', { file });
    const { blocks, report: summary } = await call('reports.read', { report });
    const locked = blocks.at(-1);
    expect(locked).toMatchObject({ type: 'locked', id: 'bieu-do-1', original: { type: 'chart' } });
    if (!locked) throw new Error('no block');
    const order = [locked.id, ...blocks.slice(0, -1).map((block) => block.id)];
    await call('reports.save', { report, revision: summary.revision, blocks: [locked], order });
    host.close();

    const again = new Sqlite(file, { readonly: true });
    expect(again.prepare("SELECT kind, body, position FROM block WHERE id = 'bieu-do-1'").get()).toEqual({
      kind: 'chart',
      body: chart,
      position: 0,
    });
    again.close();
  });
});
