import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/demo-workspace.ts';
import { cli, cliAside } from './run-cli.ts';

const entry = (period: string, value: string) =>
  JSON.stringify({ entries: [{ indicator: 'mail.cap_moi', period, value }] });

describe('several terminals at once', () => {
  it('make one workspace and one report between them; the others are told', async () => {
    const folder = temporaryFolder();
    const three = <Run>(run: () => Promise<Run>) => Promise.all([run(), run(), run()]);
    const made = await three(() => cliAside(folder, ['init', 'a.sobaocao']));
    expect(made.map((run) => run.status).sort()).toEqual([0, 1, 1]);
    for (const { status, stderr } of made) {
      if (status === 1) expect(stderr).toBe('Đã có tệp “a.sobaocao”: hãy chọn tên khác.\n');
    }
    const reports = await three(() =>
      cliAside(folder, ['new-report', 'a.sobaocao', '--kind', 'month', '--period', '2019-10']),
    );
    expect(reports.map((run) => run.status).sort()).toEqual([0, 1, 1]);
    expect(cli(folder, ['reports', 'a.sobaocao']).json).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['a.sobaocao']);
  });

  it('all keep what they write', async () => {
    const folder = temporaryFolder();
    cli(folder, ['init', 'a.sobaocao']);
    const months = ['2019-01', '2019-02', '2019-03', '2019-04', '2019-05'];
    const runs = await Promise.all(
      months.map((month) => cliAside(folder, ['call', 'a.sobaocao', 'values.set', entry(month, '10')])),
    );
    expect(runs.map((run) => run.status)).toEqual([0, 0, 0, 0, 0]);
    const read = '{"period":"2019-05","indicators":["mail.cap_moi"]}';
    expect(cli(folder, ['call', 'a.sobaocao', 'values.read', read]).json).toMatchObject({
      rows: [{ entered: '10', yearToDate: '50' }],
    });
  });

  it('wait for one that is writing, and give up in words; reading goes on meanwhile', async () => {
    const folder = temporaryFolder();
    cli(folder, ['init', 'a.sobaocao']);
    const other = new Sqlite(join(folder, 'a.sobaocao'));
    other.exec('BEGIN IMMEDIATE');
    expect(cli(folder, ['reports', 'a.sobaocao']).json).toEqual([]);
    const patient = cliAside(folder, ['call', 'a.sobaocao', 'values.set', entry('2019-10', '48')]);
    setTimeout(() => other.exec('COMMIT'), 1500);
    expect((await patient).status).toBe(0);
    other.exec('BEGIN EXCLUSIVE');
    const busy = 'Sổ “a.sobaocao” đang được một chương trình khác ghi: hãy đợi vài giây rồi làm lại.\n';
    for (const command of ['reports', 'verify'])
      expect(cli(folder, [command, 'a.sobaocao'])).toMatchObject({ status: 1, stdout: '', stderr: busy });
    other.close();
  });
});
