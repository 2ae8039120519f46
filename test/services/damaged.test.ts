import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { closedWorkspace } from '../store/workspace-copy.ts';
import { testHost } from './demo-workspace.ts';

const damaged = {
  code: 'notWorkspace',
  message:
    'Tệp “sổ thử.sobaocao” bị hỏng hoặc bị cắt cụt nên không đọc được: hãy dùng bản sao lưu gần nhất; tệp này được để nguyên.',
};

async function damagedBy(sql: string): Promise<string> {
  const file = await closedWorkspace();
  const database = new Sqlite(file);
  database.pragma('foreign_keys = OFF');
  database.pragma('ignore_check_constraints = ON');
  database.exec(sql);
  database.close();
  return file;
}

describe('a workspace whose pages are whole and whose contents are not', () => {
  it.each([
    ['a table is gone', 'DROP TABLE report'],
    ['a setting is gone', "DELETE FROM setting WHERE key = 'id'"],
    ['a setting is torn', "UPDATE setting SET value = '5' WHERE key = 'cutoffs'"],
    ['its catalogue is torn', "UPDATE indicator SET record = '{}'"],
  ])('is refused in words where %s', async (_, sql) => {
    const { host } = testHost();
    const outcome = await host.call('workspaces.open', { file: await damagedBy(sql) }, 'shell');
    expect(outcome).toMatchObject({ ok: false, error: damaged });
  });

  it('says so of the one report that does not read, and reads the others', async () => {
    const file = await damagedBy(
      `UPDATE block SET body = replace(body, '"id":"', '"id":"' || char(10)) WHERE report = (SELECT id FROM report WHERE period = '2017')`,
    );
    const { host, call } = testHost();
    await call('workspaces.open', { file });
    for (const { id, period } of await call('reports.list', {})) {
      const outcome = await host.call('reports.read', { report: id }, 'shell');
      expect(outcome).toMatchObject(period === '2017' ? { ok: false, error: damaged } : { ok: true });
    }
  });
});
