import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../electron/store/store.ts';
import { openFile } from '../../electron/store/workspace-file.ts';
import { temporaryFolder } from '../services/demo-workspace.ts';
import { closedWorkspace } from '../store/workspace-copy.ts';
import { type CliRun, cli, cliOnDisk } from './run-cli.ts';

const windowScript = join(import.meta.dirname, 'open-for-window.ts');

/** Runs a step of a script and prints one line: its exit status, whether it was quiet on standard output, and what it complained of. */
const step =
  'step() { out=$("$@" 2>"$DISK/../complaint") && s=0 || s=$?; [ -z "$out" ] && q=quiet || q=told; echo "$s $q $(cat "$DISK/../complaint")"; }';

describe('a folder that cannot be written', () => {
  it('is told in a sentence, and nothing is left in it', () => {
    const folder = temporaryFolder();
    // Not even root may make a file there.
    const run = cli(folder, ['init', '/sys/sổ.sobaocao']);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toBe('Không ghi được “sổ.sobaocao”: thư mục chỉ đọc. Hãy chọn thư mục khác.\n');
    cli(folder, ['init', 'a.sobaocao']);
    const { report } = cli(folder, ['new-report', 'a.sobaocao', '--kind', 'month', '--period', '2019-10']).json as {
      report: string;
    };
    const word = cli(folder, ['export', 'a.sobaocao', report, '/sys/a.docx']);
    expect(word).toMatchObject({ status: 1, stdout: '' });
    expect(word.stderr).toBe('Không ghi được “a.docx”: thư mục chỉ đọc. Hãy chọn thư mục khác.\n');
  });

  it('lets the terminal read a workspace, and nobody write it', async () => {
    const run = cliOnDisk(
      join(temporaryFolder()),
      `${step}
      mount -t tmpfs -o size=4m tmpfs "$DISK"
      $CLI init a.sobaocao --demo > /dev/null
      before=$(sha256sum < "$DISK/a.sobaocao")
      mount -o remount,ro "$DISK"
      step $CLI reports a.sobaocao
      step $CLI verify a.sobaocao
      step $CLI new-report a.sobaocao --kind month --period 2019-10
      step $CLI call a.sobaocao values.set '{"entries":[{"indicator":"mail.cap_moi","period":"2019-10","value":"48"}]}'
      \${CLI%% *} ${windowScript} "$DISK/a.sobaocao"
      [ "$before" = "$(sha256sum < "$DISK/a.sobaocao")" ] && ls "$DISK"`,
    );
    if (!run) {
      await expectReadOnlyHere();
      return;
    }
    const readOnly =
      '1 quiet “a.sobaocao” nằm ở nơi chỉ đọc nên không ghi được: hãy chép sang thư mục ghi được rồi làm lại.';
    const lines = linesOf(run);
    expect(lines.slice(0, 4)).toEqual(['0 told', '0 told', readOnly, readOnly]);
    expect(JSON.parse(lines[4] ?? '')).toMatchObject({ ok: false, error: { code: 'readOnly' } });
    expect(lines.slice(5)).toEqual(['a.sobaocao']);
  });
});

describe('a full disk', () => {
  it('is told in a sentence; what was there stays whole, and nothing is half-written', async () => {
    const run = cliOnDisk(
      temporaryFolder(),
      `${step}
      mount -t tmpfs -o size=2m tmpfs "$DISK"
      $CLI init a.sobaocao --demo > /dev/null
      $CLI call a.sobaocao workspace.setWho '{"who":"Ngô Thị Thư"}' > /dev/null
      echo 'id,value' > "$DISK/a.csv"
      $CLI call a.sobaocao workspace.read | sed 's/"id"/\\n"id"/g' | sed -n 's/^"id":"\\([a-z0-9_.]*\\)","label".*"unit".*/\\1,7/p' >> "$DISK/a.csv"
      report=$($CLI reports a.sobaocao | sed 's/.*"report":"\\([^"]*\\)","kind":"year".*/\\1/')
      cat /dev/zero > "$DISK/filler" 2> /dev/null || true
      step $CLI import-figures a.sobaocao a.csv --period 2031-01
      step $CLI call a.sobaocao values.read '{"period":"2031-01","indicators":["mail.tong"]}'
      step $CLI verify a.sobaocao
      step $CLI export a.sobaocao "$report" a.docx
      step $CLI init b.sobaocao
      ls -A "$DISK" | tr '\\n' ' '; echo
      rm "$DISK/filler"
      $CLI call a.sobaocao values.read '{"period":"2031-01"}' | grep -c '"entered":"7"' || true
      step $CLI import-figures a.sobaocao a.csv --period 2031-01`,
    );
    if (!run) {
      await expectFullHere();
      return;
    }
    expect(linesOf(run)).toEqual([
      '1 quiet Ổ đĩa chứa “a.sobaocao” đã đầy: thay đổi vừa rồi chưa được ghi, phần trước vẫn nguyên. Hãy xóa bớt tệp trên ổ đĩa rồi làm lại.',
      '0 told',
      '0 told',
      '1 quiet Ổ đĩa đã đầy nên chưa ghi được “a.docx”: hãy xóa bớt tệp hoặc chọn ổ đĩa khác.',
      '1 quiet Ổ đĩa đã đầy nên chưa tạo được “b.sobaocao”: hãy xóa bớt tệp hoặc chọn ổ đĩa khác.',
      'a.csv a.sobaocao filler',
      '0',
      '0 told',
    ]);
  });

  it('as SQLite itself meets it takes nothing of the transaction', expectFullHere);
});

function linesOf(run: CliRun): string[] {
  return run.stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Where no disk may be mounted: SQLite's own limit of pages stands for the disk's end. */
async function expectFullHere(): Promise<void> {
  const file = await closedWorkspace();
  const database = openFile(file, { readOnly: 'refuse' });
  const store = openStore(database, file);
  database.pragma(`max_page_count = ${database.pragma('page_count', { simple: true })}`);
  const filling = () => {
    for (let count = 0; count < 1000; count += 1)
      store.deletions.mark('block', `${count}`.padEnd(500, 'x'), 'at', null);
  };
  expect(() => store.write(filling)).toThrow(expect.objectContaining({ code: 'full' }));
  expect(database.prepare('SELECT count(*) FROM deletion').pluck().get()).toBe(0);
  store.close();
}

/** Where no disk may be mounted: a connection that may only read stands for it. */
async function expectReadOnlyHere(): Promise<void> {
  const file = await closedWorkspace();
  const database = openFile(file, { readOnly: 'allow' });
  database.pragma('query_only = ON');
  const store = openStore(database, file);
  expect(() => store.write(() => store.settings.write('who', 'x'))).toThrow(
    expect.objectContaining({ code: 'readOnly' }),
  );
  store.close();
}
