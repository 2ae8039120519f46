import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applicationId } from '../../electron/store/identity.ts';
import { migrations } from '../../electron/store/migrations/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { testHost } from '../services/demo-workspace.ts';
import { enter, entered, pc, pull, stickWithWorkspace } from './stick.ts';

/** What lies beside the workspace on its stick, but for the notes that tell who has it open. */
const beside = (stick: string) =>
  readdirSync(dirname(stick))
    .filter((name) => !name.endsWith('.dang-mo'))
    .sort();

describe('a workspace on a stick', () => {
  it('is worked on in a copy on this PC, and sealed to the stick with the former generation kept', async () => {
    const stick = await stickWithWorkspace();
    const before = readFileSync(stick);
    const one = pc('máy một');
    expect((await one.call('workspaces.open', { file: stick })).file).toBe(stick);
    expect(await one.call('safety.read', {})).toMatchObject({ state: 'sealed', complete: true });
    await enter(one, '2019-10', '48');
    expect(readFileSync(stick).equals(before)).toBe(true);
    expect(await one.call('safety.read', {})).toMatchObject({ state: 'waiting', complete: false });
    expect(await one.call('safety.seal', {})).toMatchObject({
      state: 'sealed',
      message: 'Đã ghi vào USB, rút được.',
      generation: { number: 1 },
    });
    expect(beside(stick)).toEqual([basename(stick), `${basename(stick)}.truoc`]);
    expect(readFileSync(`${stick}.truoc`).equals(before)).toBe(true);
    expect(verifyWorkspace(stick)).toEqual({ ok: true, problems: [] });
    const plain = testHost();
    await plain.call('workspaces.open', { file: stick });
    expect(await entered(plain, ['2019-10'])).toEqual(['48']);
  });

  it('is written to in nothing where nothing was changed', async () => {
    const stick = await stickWithWorkspace();
    const before = readFileSync(stick);
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await one.call('reports.list', {});
    await one.call('workspaces.close', {});
    expect(readFileSync(stick).equals(before)).toBe(true);
    expect(readdirSync(dirname(stick))).toEqual([basename(stick)]);
  });

  it('goes on while the stick is out, opens without it, and is sealed when it is back', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    const back = pull(stick);
    await enter(one, '2019-11', '49');
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'out', complete: false });
    await one.call('workspaces.close', {});
    const later = pc('máy một', undefined, one.folder);
    await later.call('workspaces.open', { file: stick });
    expect(await entered(later, ['2019-10', '2019-11'])).toEqual(['48', '49']);
    back();
    expect(await later.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
    expect(await entered(later, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });

  it('is sealed by itself once changes have settled', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    for (let second = 0; second < 4; second += 1) one.host.noticeOthers();
    await settled(one);
    expect(one.events.flatMap((event) => (event.type === 'safety.changed' ? [event.safety.state] : []))).toEqual([
      'waiting',
      'sealing',
      'sealed',
    ]);
  });

  it('torn on the stick goes on from the former generation or from this PC, and the torn file is set aside', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    writeFileSync(stick, readFileSync(stick).subarray(0, 30_000));
    const fresh = pc('máy hai');
    await fresh.call('workspaces.open', { file: stick });
    await fresh.call('workspaces.close', {});
    const again = pc('máy một', undefined, one.folder);
    await again.call('workspaces.open', { file: stick });
    expect(await entered(again, ['2019-10'])).toEqual(['48']);
    await enter(again, '2019-11', '49');
    await again.call('workspaces.close', {});
    expect(beside(stick)).toContain(`${basename(stick)}.hong`);
    expect(verifyWorkspace(stick).ok).toBe(true);
    const plain = testHost();
    await plain.call('workspaces.open', { file: stick });
    expect(await entered(plain, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });

  it('whose seal was interrupted between its two renames is found beside its name', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    renameSync(stick, join(dirname(stick), `.${basename(stick)}.0123abcd.moi`));
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: stick });
    expect(await entered(two, ['2019-10'])).toEqual(['48']);
    await enter(two, '2019-11', '49');
    await two.call('workspaces.close', {});
    expect(beside(stick)).toEqual([basename(stick), `${basename(stick)}.truoc`]);
  });
});

/** Waits until a seal that began by itself has come to its end. */
async function settled({ events }: { events: readonly { type: string }[] }): Promise<void> {
  const isSealed = () => JSON.stringify(events.at(-1)).includes('"sealed"');
  await expect.poll(isSealed, { timeout: 10_000 }).toBe(true);
}

describe('two PCs', () => {
  it('take turns: each goes on from what the other has sealed, whatever their clocks say', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một', '2030-01-01T00:00:00.000Z');
    const two = pc('máy hai', '2001-01-01T00:00:00.000Z');
    for (let round = 1; round <= 3; round += 1) {
      for (const [place, machine] of [one, two].entries()) {
        await machine.call('workspaces.open', { file: stick });
        await enter(machine, `2019-0${round * 2 + place}`, String(round * 10 + place));
        await machine.call('workspaces.close', {});
      }
    }
    await one.call('workspaces.open', { file: stick });
    expect(await entered(one, ['2019-02', '2019-03', '2019-04', '2019-05', '2019-06', '2019-07'])).toEqual([
      '10',
      '11',
      '20',
      '21',
      '30',
      '31',
    ]);
    expect(await one.call('safety.read', {})).toMatchObject({ state: 'sealed', contradictions: 0 });
  });

  it('that both went on are merged, and what contradicts is kept from both', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    const two = pc('máy hai');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-09', '1');
    await one.call('safety.seal', {});
    const back = pull(stick);
    await enter(one, '2019-10', '48');
    await enter(one, '2019-11', '5');
    await one.call('workspaces.close', {});
    back();
    await two.call('workspaces.open', { file: stick });
    await enter(two, '2019-10', '50');
    await enter(two, '2019-12', '6');
    await two.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    expect(await entered(one, ['2019-09', '2019-10', '2019-11', '2019-12'])).toEqual(['1', '48', '5', '6']);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed', contradictions: 1 });
    await two.call('workspaces.open', { file: stick });
    expect(await entered(two, ['2019-09', '2019-10', '2019-11', '2019-12'])).toEqual(['1', '48', '5', '6']);
    expect(await two.call('safety.read', {})).toMatchObject({ state: 'sealed', contradictions: 1 });
  });

  it('that both have a later version of the program than the stick was written with are merged all the same', async () => {
    const stick = await stickWithWorkspace();
    intoFormerForm(stick, 8);
    const one = pc('máy một');
    const two = pc('máy hai');
    await one.call('workspaces.open', { file: stick });
    const back = pull(stick);
    await enter(one, '2019-10', '48');
    await enter(one, '2019-11', '5');
    await one.call('workspaces.close', {});
    back();
    await two.call('workspaces.open', { file: stick });
    await enter(two, '2019-10', '50');
    await enter(two, '2019-12', '6');
    await two.call('workspaces.close', {});
    await one.call('workspaces.open', { file: stick });
    expect(await entered(one, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '5', '6']);
    expect(await one.call('conflicts.list', {})).toHaveLength(1);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed', contradictions: 1 });
  });

  it('while the first still has it open: it takes in what the other sealed before it seals', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    const two = pc('máy hai');
    await one.call('workspaces.open', { file: stick });
    await two.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await enter(two, '2019-11', '49');
    await one.call('safety.seal', {});
    await two.call('safety.seal', {});
    expect(await entered(two, ['2019-10', '2019-11'])).toEqual(['48', '49']);
    await enter(one, '2019-12', '50');
    await one.call('safety.seal', {});
    one.host.noticeOthers();
    expect(await entered(one, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '49', '50']);
  });

  it('and the terminal in between: what it wrote on the stick is taken in', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await one.call('safety.seal', {});
    const terminal = testHost();
    await terminal.call('workspaces.open', { file: stick });
    await enter(terminal, '2019-11', '49');
    terminal.host.close();
    await enter(one, '2019-12', '50');
    await one.call('workspaces.close', {});
    await terminal.call('workspaces.open', { file: stick });
    expect(await entered(terminal, ['2019-10', '2019-11', '2019-12'])).toEqual(['48', '49', '50']);
  });
});

/** Rewrites a workspace as an earlier version of the program would have written it. */
function intoFormerForm(file: string, version: number): void {
  const former = `${file}.cu`;
  writeFileSync(former, '');
  const database = new Sqlite(former);
  for (const step of migrations.slice(0, version)) database.exec(step);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${version}`);
  database.pragma('foreign_keys = OFF');
  database.prepare('ATTACH ? AS today').run(file);
  const tables = database.prepare<[], string>("SELECT name FROM main.sqlite_schema WHERE type = 'table'").pluck().all();
  for (const table of tables) {
    const columns = (database.pragma(`main.table_info(${table})`) as { name: string }[]).map(({ name }) => name).join();
    database.exec(
      `DELETE FROM main.${table}; INSERT INTO main.${table} (${columns}) SELECT ${columns} FROM today.${table}`,
    );
  }
  database.close();
  renameSync(former, file);
}

describe('a stick that is not the one', () => {
  it('is not written to', async () => {
    const stick = await stickWithWorkspace();
    const other = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    const mine = readFileSync(stick);
    for (const strange of [readFileSync(other), Buffer.from('Ghi chú\n'.repeat(3000))]) {
      writeFileSync(stick, strange);
      expect(await one.call('safety.seal', {})).toMatchObject({ state: 'other', complete: false });
      expect(readFileSync(stick).equals(strange)).toBe(true);
    }
    writeFileSync(stick, mine);
    const later = new Sqlite(stick);
    later.pragma('user_version = 900');
    later.close();
    const newer = readFileSync(stick);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'newer', complete: false });
    expect(readFileSync(stick).equals(newer)).toBe(true);
    rmSync(stick);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'gone' });
    expect(beside(stick)).toEqual([]);
    writeFileSync(stick, mine);
    expect(await one.call('safety.seal', {})).toMatchObject({ state: 'sealed' });
  });

  it('with the same workspace, copied by hand, gets the work of both', async () => {
    const stick = await stickWithWorkspace();
    const one = pc('máy một');
    await one.call('workspaces.open', { file: stick });
    await enter(one, '2019-10', '48');
    await one.call('workspaces.close', {});
    const second = join(dirname(await stickWithWorkspace()), 'bản sao.sobaocao');
    copyFileSync(stick, second);
    const two = pc('máy hai');
    await two.call('workspaces.open', { file: second });
    await enter(two, '2019-11', '49');
    await two.call('workspaces.close', {});
    await one.call('workspaces.open', { file: second });
    expect(await entered(one, ['2019-10', '2019-11'])).toEqual(['48', '49']);
    await one.call('workspaces.open', { file: stick });
    await one.call('workspaces.close', {});
    const plain = testHost();
    await plain.call('workspaces.open', { file: stick });
    expect(await entered(plain, ['2019-10', '2019-11'])).toEqual(['48', '49']);
  });
});

it('a PC that must keep nothing keeps the copy until all is sealed, and not a moment longer', async () => {
  const stick = await stickWithWorkspace();
  const terminal = testHost();
  await terminal.call('workspaces.open', { file: stick });
  await terminal.call('safety.setLeavesNothing', { leavesNothing: true });
  terminal.host.close();
  const one = pc('máy một');
  await one.call('workspaces.open', { file: stick });
  expect(existsSync(one.root)).toBe(false);
  await enter(one, '2019-10', '48');
  const back = pull(stick);
  await one.call('workspaces.close', {});
  expect(readdirSync(one.fleeting)).toHaveLength(1);
  back();
  // The next start of the program finishes the job.
  const later = pc('máy một', undefined, one.folder);
  await later.host.finish();
  expect(readdirSync(one.fleeting)).toEqual([]);
  const plain = testHost();
  await plain.call('workspaces.open', { file: stick });
  expect(await entered(plain, ['2019-10'])).toEqual(['48']);
});
