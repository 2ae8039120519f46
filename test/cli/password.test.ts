import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { pc, stickWithWorkspace } from '../safety/stick.ts';
import { temporaryFolder } from '../services/demo-workspace.ts';
import { cli } from './run-cli.ts';

const password = 'Ban tong hop 2026';
const entry = JSON.stringify({ entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value: '48' }] });
const asked = JSON.stringify({ period: '2019-10', indicators: ['mail.cap_moi'] });

async function lockedFile(): Promise<{ file: string; code: string }> {
  const file = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file });
  const { code } = await one.call('safety.setPassword', { password });
  await one.call('workspaces.close', {});
  return { file, code };
}

describe('the terminal with a workspace that has a password', () => {
  it('says in one sentence how to give it', async () => {
    const { file } = await lockedFile();
    for (const words of [
      ['reports', file],
      ['recover', file, 'ra.sobaocao'],
    ]) {
      const run = cli(dirname(file), words);
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toContain('có mật khẩu');
      expect(run.stderr).toContain('SBC_PASSWORD');
    }
    const both = cli(dirname(file), ['call', file, 'values.set', '-', '--password-stdin'], password);
    expect(both).toMatchObject({ status: 2, stdout: '' });
  });

  it('verifies it by the password, and takes no wrong one', async () => {
    const { file } = await lockedFile();
    const wrong = cli(dirname(file), ['verify', file, '--password-stdin'], 'sai rồi\n');
    expect(wrong).toMatchObject({ status: 1, stdout: '' });
    expect(wrong.stderr).toContain('Mật khẩu không đúng');
    const right = cli(dirname(file), ['verify', file, '--password-stdin'], `${password}\n`);
    expect(right.json).toEqual({ ok: true, problems: [] });
  });

  it('changes it by the password, leaves it locked, and reads it by the recovery code', async () => {
    const { file, code } = await lockedFile();
    const set = cli(dirname(file), ['call', file, 'values.set', entry, '--password-stdin'], `${password}\r\n`);
    expect(set.status).toBe(0);
    expect(readFileSync(file).includes('SQLite format 3')).toBe(false);
    expect(readdirSync(dirname(file)).filter((name) => name.endsWith('.dang-mo'))).toEqual([]);
    const read = cli(dirname(file), ['call', file, 'values.read', asked, '--password-stdin'], code);
    expect(read.json).toMatchObject({ rows: [{ entered: '48' }] });
  });

  it('saves into a new file what still reads of it', async () => {
    const { file } = await lockedFile();
    const out = join(temporaryFolder(), 'ra.sobaocao');
    const run = cli(dirname(file), ['recover', file, out, '--password-stdin'], password);
    expect(run.json).toMatchObject({ recovered: expect.anything(), lost: [] });
    expect(existsSync(out)).toBe(true);
    expect(verifyWorkspace(out).ok).toBe(true);
  });
});
