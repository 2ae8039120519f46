import { closeSync, copyFileSync, fsyncSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { createHost, type Host } from '../../electron/services/index.ts';
import { apart } from '../../electron/services/safety/apart.ts';
import { placeOf } from '../../electron/services/safety/place.ts';
import { root } from '../set-up/place.mjs';
import { against, alone, type Benchmark, median, timed } from './measure.ts';

const megabytes = 50;
const rounds = 7;

/** Sealing a workspace of 50 MB to a stick, verified, against copying the same file with sync to the same place. */
export const seal50: Benchmark = {
  name: 'seal-50MB',
  about: 'ghi một sổ 50 MB vào USB, đọc lại để kiểm tra, so với chép tệp ấy và đồng bộ',
  run: (say) =>
    onStick(say, async ({ stick, host, folder }) => {
      const samples = { ours: [] as number[], copy: [] as number[], waits: [] as number[] };
      for (let round = -1; round < rounds; round += 1) {
        await enter(host, round);
        const ours = await timed(() => call(host, 'safety.seal', {}));
        await enter(host, round);
        const wait = await longestWait(host, call(host, 'safety.seal', {}));
        const copy = await timed(() => copySynced(stick, join(folder, 'chep.sobaocao')));
        if (round < 0) continue;
        samples.ours.push(ours);
        samples.copy.push(copy);
        samples.waits.push(wait);
      }
      return [
        against('seal-50MB', median(samples.ours), 'chép và đồng bộ', median(samples.copy)),
        alone('seal-50MB: lệnh khác chờ lâu nhất', median(samples.waits)),
      ];
    }),
};

/** Opening a workspace of 50 MB from a stick on a PC that has never seen it, against copying it there and letting SQLite look through it. */
export const openFromStick: Benchmark = {
  name: 'open-from-stick',
  about: 'mở sổ 50 MB từ USB ở máy chưa từng mở, so với chép tệp rồi quick_check của SQLite',
  run: (say) =>
    onStick(say, async ({ stick, folder, fresh }) => {
      const samples = { ours: [] as number[], copy: [] as number[] };
      for (let round = -1; round < rounds; round += 1) {
        const host = fresh(`may-${round}`);
        const ours = await timed(() => call(host, 'workspaces.open', { file: stick }));
        host.close();
        // Eight PCs with their copies would take a gigabyte.
        rmSync(join(folder, `may-${round}`), { recursive: true });
        const copy = await timed(() => copyAndCheck(stick, join(folder, 'chep.sobaocao')));
        if (round < 0) continue;
        samples.ours.push(ours);
        samples.copy.push(copy);
      }
      return [against('open-from-stick', median(samples.ours), 'chép và quick_check', median(samples.copy))];
    }),
};

/** A backup of a workspace of 50 MB, opened and read through before it counts, against copying it with sync and letting SQLite look through the copy. */
export const backup50: Benchmark = {
  name: 'backup',
  about:
    'giữ một bản sao lưu của sổ 50 MB, mở lại và đọc hết trước khi tính, so với chép tệp, đồng bộ rồi quick_check của SQLite',
  run: (say) =>
    onStick(say, async ({ folder, host }) => {
      const { id } = await call(host, 'workspace.read', {});
      const { file } = placeOf(join(folder, 'may', 'so'), id);
      const shelf = join(folder, 'sao luu');
      const samples = { ours: [] as number[], copy: [] as number[], waits: [] as number[] };
      for (let round = -1; round < rounds; round += 1) {
        const keep = () => apart('backup', { shelf, file, reason: 'time', now: new Date().toISOString() });
        await enter(host, round);
        const ours = await timed(keep);
        await enter(host, round);
        const wait = await longestWait(host, keep());
        const copy = await timed(() => copyAndCheck(file, join(folder, 'chep.sobaocao')));
        rmSync(shelf, { recursive: true });
        if (round < 0) continue;
        samples.ours.push(ours);
        samples.copy.push(copy);
        samples.waits.push(wait);
      }
      return [
        against('backup', median(samples.ours), 'chép, đồng bộ, quick_check', median(samples.copy)),
        alone('backup: lệnh khác chờ lâu nhất', median(samples.waits)),
      ];
    }),
};

interface Ground {
  folder: string;
  stick: string;
  host: Host;
  fresh(machine: string): Host;
}

async function onStick<Result>(
  say: (progress: string) => void,
  work: (ground: Ground) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-bench-'));
  const fresh = (machine: string) =>
    createHost({
      seedsFolder: join(root, 'seeds'),
      safety: {
        root: join(folder, machine, 'so'),
        fleeting: join(folder, machine, 'tam'),
        backups: join(folder, machine, 'sao-luu'),
        machine,
        travels: () => true,
      },
    });
  try {
    const stick = join(folder, 'so.sobaocao');
    say(`tạo sổ ${megabytes} MB`);
    await makeLarge(stick);
    const host = fresh('may');
    await call(host, 'workspaces.open', { file: stick });
    await call(host, 'safety.seal', {});
    const result = await work({ folder, stick, host, fresh });
    host.close();
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A demo workspace with as many figures as it takes. */
async function makeLarge(file: string): Promise<void> {
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  await call(host, 'workspaces.create', { file, demo: true });
  host.close();
  const database = new Sqlite(file);
  const report = database.prepare('SELECT id FROM report LIMIT 1').pluck().get();
  const add = database.prepare(
    "INSERT INTO block (report, id, position, kind, body) VALUES (?, ?, ?, 'paragraph', json_object('type', 'paragraph', 'id', ?, 'children', json_array(json_object('text', ?))))",
  );
  const words = 'Công tác thông tin và truyền thông trong kỳ được triển khai đúng kế hoạch. '.repeat(12);
  database.transaction(() => {
    for (let place = 0; place < megabytes * 225; place += 1)
      add.run(report, `doan-${place}`, 1000 + place, `doan-${place}`, words);
  })();
  database.close();
}

let next = 0;

async function enter(host: Host, round: number): Promise<void> {
  next += 1;
  const period = `20${30 + (next % 60)}-01`;
  await call(host, 'values.set', { entries: [{ indicator: 'mail.cap_moi', period, value: String(1000 + round) }] });
}

/** The longest time that a call takes which is made while the work goes on, one after the other: how long the service was deaf. */
async function longestWait(host: Host, work: Promise<unknown>): Promise<number> {
  let isOver = false;
  const end = work.finally(() => {
    isOver = true;
  });
  let longest = 0;
  while (!isOver) {
    const asked = performance.now();
    await new Promise((resume) => setImmediate(resume));
    await call(host, 'values.read', { period: '2019-10', indicators: ['mail.cap_moi'] });
    longest = Math.max(longest, performance.now() - asked);
    await new Promise((resume) => setTimeout(resume, 1));
  }
  await end;
  return longest;
}

async function call(host: Host, method: string, input: unknown): Promise<{ id: string }> {
  const outcome = await host.call(method, input, 'shell');
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.data as { id: string };
}

function copyAndCheck(from: string, to: string): void {
  copySynced(from, to);
  const database = new Sqlite(to, { readonly: true });
  database.pragma('quick_check');
  database.close();
}

function copySynced(from: string, to: string): void {
  copyFileSync(from, to);
  const handle = openSync(to, 'r+');
  fsyncSync(handle);
  closeSync(handle);
}
