import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { temporaryFolder, testHost } from '../services/demo-workspace.ts';
import { enter, entered, pc, stickWithWorkspace } from './stick.ts';

const password = 'Ban tong hop 2026';
const another = 'khác hẳn: mật khẩu mới';

/** Everything that lies on the stick, byte for byte. */
function rawStick(stick: string): Buffer {
  const folder = dirname(stick);
  return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
}

/** What any workspace holds somewhere in its bytes when it is plain. */
const plainMarks = ['SQLite format 3', 'SBaC-1', 'mail.cap_moi', 'CREATE TABLE', 'Ngô Thị Thư', 'máy một'];

function found(stick: string): string[] {
  const bytes = rawStick(stick);
  return plainMarks.filter((mark) => bytes.includes(Buffer.from(mark)));
}

async function lockedStick() {
  const stick = await stickWithWorkspace();
  const one = pc('máy một');
  await one.call('workspaces.open', { file: stick });
  await one.call('workspace.setWho', { who: 'Ngô Thị Thư' });
  await enter(one, '2019-10', '48');
  const sheet = await one.call('safety.setPassword', { password });
  return { stick, one, sheet };
}

describe('a stick with a password', () => {
  it('shows nothing: no byte of the workspace lies plain on it, whatever lay there before', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('workspace.setWho', { who: 'Ngô Thị Thư' });
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    // A torn file that was set aside, an interrupted seal, and a copy from before an update.
    copyFileSync(stick, `${stick}.hong`);
    writeFileSync(join(dirname(stick), `.${basename(stick)}.0123abcd.moi`), readFileSync(stick).subarray(0, 50_000));
    copyFileSync(stick, stick.replace('.sobaocao', '.truoc-nang-cap-3.sobaocao'));
    expect(found(stick)).toEqual(plainMarks);
    const sheet = await one.call('safety.setPassword', { password });
    expect(sheet).toMatchObject({ file: stick, office: expect.stringContaining('Sở') });
    expect(found(stick)).toEqual([]);
    expect(await one.call('safety.read', {})).toMatchObject({ state: 'sealed', complete: true, password: true });
    await enter(one, '2019-11', '49');
    await one.call('safety.seal', {});
    await enter(one, '2019-12', '50');
    await one.call('workspaces.close', {});
    expect(found(stick)).toEqual([]);
    const bytes = rawStick(stick);
    for (const secret of [password, sheet.code, sheet.code.replaceAll('-', '')])
      expect(bytes.includes(Buffer.from(secret))).toBe(false);
  });

  it('opens without a question where the working copy is, and asks elsewhere', async () => {
    const { stick, one, sheet } = await lockedStick();
    await one.call('workspaces.close', {});
    const again = pc('máy một', undefined, one.folder);
    await again.call('workspaces.open', { file: stick });
    expect(await entered(again, ['2019-10'])).toEqual(['48']);
    await again.call('workspaces.close', {});
    const two = pc('máy hai');
    expect(await refusal(two, { file: stick })).toMatchObject({ code: 'locked' });
    const wrong = await refusal(two, { file: stick, password: 'không phải' });
    expect(wrong).toMatchObject({ code: 'locked', field: 'password' });
    expect(existsSync(two.root)).toBe(false);
    await two.call('workspaces.open', { file: stick, password: password.normalize('NFD') });
    expect(await entered(two, ['2019-10'])).toEqual(['48']);
    await enter(two, '2019-11', '49');
    await two.call('workspaces.close', {});
    const three = pc('máy ba');
    const other = await refusal(three, { file: stick, password: '0'.repeat(35) });
    expect(other).toMatchObject({ code: 'locked' });
    await three.call('workspaces.open', { file: stick, password: sheet.code.toLowerCase().replaceAll('-', ' ') });
    expect(await entered(three, ['2019-10', '2019-11'])).toEqual(['48', '49']);
    expect(found(stick)).toEqual([]);
  });

  it('is merged between two PCs that both know the password', async () => {
    const { stick, one } = await lockedStick();
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: stick, password });
    await enter(one, '2019-11', '1');
    await enter(two, '2019-12', '2');
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    expect(await two.call('safety.seal', {})).toMatchObject({ state: 'sealed', contradictions: 0 });
    expect(await entered(two, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '1', '2']);
    await one.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    expect(await entered(one, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '1', '2']);
    expect(found(stick)).toEqual([]);
  });

  it('whose password was changed asks again on the other PC, and loses nothing that was written there meanwhile', async () => {
    const { stick, one, sheet } = await lockedStick();
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: stick, password });
    await one.call('safety.setPassword', { password: another });
    await enter(two, '2019-11', '49');
    expect(await two.call('safety.seal', {})).toMatchObject({ state: 'locked', complete: false });
    const wrong = await two.host.call('safety.learnPassword', { password }, 'window');
    expect(wrong).toMatchObject({ ok: false, error: { code: 'locked', field: 'password' } });
    expect(await two.call('safety.learnPassword', { password: another })).toMatchObject({ state: 'sealed' });
    expect(await entered(two, ['2019-10', '2019-11'])).toEqual(['48', '49']);
    await two.call('workspaces.close', {});
    // Neither the former password nor the former sheet opens anything that is on the stick now.
    for (const file of [stick, `${stick}.truoc`]) {
      for (const former of [password, sheet.code])
        expect(await refusal(pc('máy ba'), { file, password: former })).toMatchObject({ code: 'locked' });
    }
    await one.call('safety.seal', {});
    one.host.noticeOthers();
    expect(await entered(one, ['2019-11'])).toEqual(['49']);
  });

  it('set on one PC while another has it open is asked for there', async () => {
    const stick = await stickWithWorkspace();
    const [one, two] = [pc('máy một'), pc('máy hai')];
    await one.call('workspaces.open', { file: stick });
    await two.call('workspaces.open', { file: stick });
    await one.call('safety.setPassword', { password });
    await enter(two, '2019-11', '49');
    expect(await two.call('safety.seal', {})).toMatchObject({ state: 'locked' });
    expect(found(stick)).toEqual([]);
    expect(await two.call('safety.learnPassword', { password })).toMatchObject({ state: 'sealed', password: true });
    expect(found(stick)).toEqual([]);
  });

  it('without it again lies open with all that is beside it, also for a PC that has the former key', async () => {
    const { stick, one } = await lockedStick();
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: stick, password });
    await two.call('workspaces.close', {});
    expect(await one.call('safety.removePassword', {})).toMatchObject({ state: 'sealed', password: false });
    await enter(one, '2019-11', '49');
    await one.call('workspaces.close', {});
    for (const file of [stick, `${stick}.truoc`]) expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
    expect(readdirSync(dirname(stick)).sort()).toEqual([basename(stick), `${basename(stick)}.truoc`]);
    await two.call('workspaces.open', { file: stick });
    expect(await two.call('safety.read', {})).toMatchObject({ password: false });
    await enter(two, '2019-12', '50');
    await two.call('workspaces.close', {});
    expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
    expect(keysIn(one.folder)).toEqual([]);
    expect(keysIn(two.folder)).toEqual([]);
  });

  it('that is out keeps its former password, and says why', async () => {
    const { stick, one } = await lockedStick();
    renameSync(dirname(stick), `${dirname(stick)}.out`);
    const refused = await one.host.call('safety.setPassword', { password: another }, 'window');
    expect(refused).toMatchObject({ ok: false, error: { code: 'conflict' } });
    expect(JSON.stringify(refused)).toContain('USB đã rút');
    renameSync(`${dirname(stick)}.out`, dirname(stick));
    await enter(one, '2019-11', '49');
    await one.call('workspaces.close', {});
    await pc('máy hai').call('workspaces.open', { file: stick, password });
  });

  it('goes on after a power cut in the middle of setting it', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    const plain = [readFileSync(stick), readFileSync(`${stick}.truoc`)] as const;
    await one.call('safety.setPassword', { password });
    one.host.close();
    // As if the stick had kept nothing of it.
    writeFileSync(stick, plain[0]);
    writeFileSync(`${stick}.truoc`, plain[1]);
    const again = pc('máy một', undefined, one.folder);
    await again.call('workspaces.open', { file: stick });
    await again.call('workspaces.close', {});
    expect(found(stick)).toEqual([]);
    await pc('máy hai').call('workspaces.open', { file: stick, password });
  });

  it('on a PC that must keep nothing asks each time, and a cut-off seal is finished without asking', async () => {
    const { stick, one } = await lockedStick();
    await one.call('safety.setLeavesNothing', { leavesNothing: true });
    await one.call('workspaces.close', {});
    const two = pc('máy hai');
    for (const value of ['49', '50']) {
      expect(await refusal(two, { file: stick })).toMatchObject({ code: 'locked' });
      await two.call('workspaces.open', { file: stick, password });
      await enter(two, '2019-11', value);
      await two.call('workspaces.close', {});
      expect(keysIn(two.folder)).toEqual([]);
    }
    await two.call('workspaces.open', { file: stick, password });
    await enter(two, '2019-12', '51');
    const out = `${dirname(stick)}.out`;
    renameSync(dirname(stick), out);
    await two.call('workspaces.close', {});
    renameSync(out, dirname(stick));
    const later = pc('máy hai', undefined, two.folder);
    await later.host.finish();
    expect(readdirSync(later.fleeting)).toEqual([]);
    const three = pc('máy ba');
    await three.call('workspaces.open', { file: stick, password });
    expect(await entered(three, ['2019-11', '2019-12'])).toEqual(['50', '51']);
    expect(found(stick)).toEqual([]);
  });
});

describe('a torn file with a password', () => {
  it('is told from a wrong password, and the former generation is gone by', async () => {
    const { stick, one } = await lockedStick();
    await enter(one, '2019-11', '49');
    await one.call('workspaces.close', {});
    const bytes = readFileSync(stick);
    bytes[200_000] = (bytes[200_000] ?? 0) ^ 1;
    writeFileSync(stick, bytes);
    const two = pc('máy hai');
    expect(await refusal(two, { file: stick })).toMatchObject({ code: 'locked' });
    await two.call('workspaces.open', { file: stick, password });
    expect(await entered(two, ['2019-10', '2019-11'])).toEqual(['48', null]);
    await enter(two, '2019-12', '50');
    await two.call('workspaces.close', {});
    expect(readdirSync(dirname(stick))).toContain(`${basename(stick)}.hong`);
    const again = pc('máy một', undefined, one.folder);
    await again.call('workspaces.open', { file: stick });
    expect(await entered(again, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '49', '50']);
    expect(found(stick)).toEqual([]);
  });

  it('is looked through and saved from like any other, once the password is given', async () => {
    const { stick, one } = await lockedStick();
    await one.call('workspaces.close', {});
    const aid = pc('máy cứu');
    expect(await aid.call('workspaces.verify', { file: stick, password })).toEqual({ ok: true, problems: [] });
    const bytes = readFileSync(stick);
    bytes.fill(7, bytes.length - 3000, bytes.length - 2000);
    writeFileSync(stick, bytes);
    const fresh = pc('máy cứu hai');
    expect(await fresh.call('workspaces.verify', { file: stick, password })).toMatchObject({ ok: false });
    const out = join(temporaryFolder(), 'cứu.sobaocao');
    const three = pc('máy cứu ba');
    const wrong = await three.host.call('workspaces.recover', { file: stick, out, password: 'sai bét' }, 'shell');
    expect(wrong).toMatchObject({ ok: false, error: { code: 'locked', field: 'password' } });
    expect(existsSync(out)).toBe(false);
    const { recovered } = await three.call('workspaces.recover', { file: stick, out, password });
    expect(recovered.setting).toBeGreaterThan(3);
    expect(verifyWorkspace(out).ok).toBe(true);
  });
});

it('a workspace with a password that was copied to a fixed disk opens by it and stays locked there', async () => {
  const { stick, one } = await lockedStick();
  await one.call('workspaces.close', {});
  const file = join(temporaryFolder(), 'Chép về máy.sobaocao');
  copyFileSync(stick, file);
  const two = pc('máy hai', undefined, undefined, undefined, { travels: () => false });
  expect(await refusal(two, { file })).toMatchObject({ code: 'locked' });
  await two.call('workspaces.open', { file, password });
  await enter(two, '2019-11', '49');
  await two.call('workspaces.close', {});
  expect(found(file)).toEqual([]);
  const plain = testHost();
  expect(await refusal(plain, { file })).toMatchObject({ code: 'locked' });
});

async function refusal({ host }: Pick<ReturnType<typeof pc>, 'host'>, input: { file: string; password?: string }) {
  const outcome = await host.call('workspaces.open', input, 'shell');
  return outcome.ok ? null : outcome.error;
}

function keysIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('khoa.json'));
}
