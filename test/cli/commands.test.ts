import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../services/demo-workspace.ts';
import { octoberFigures } from '../services/october-figures.ts';
import { closedWorkspace } from '../store/workspace-copy.ts';
import { type CliRun, childEnvironment, cli, cliFile } from './run-cli.ts';

/** The value printed, one line of JSON and nothing else. */
function printed(run: CliRun): unknown {
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
  expect(run.stdout).toBe(`${JSON.stringify(run.json)}\n`);
  return run.json;
}

function refused(run: CliRun, status: 1 | 2): string {
  expect(run.stdout).toBe('');
  expect(run.status).toBe(status);
  expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  expect(run.stderr).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i);
  return run.stderr.trimEnd();
}

describe('the terminal', () => {
  it('goes the way of October from an empty folder to the Word file', () => {
    const folder = temporaryFolder();
    expect(printed(cli(folder, ['init', 'sổ.sobaocao', '--agency', 'so-tttt-tra-vinh']))).toEqual({
      workspace: expect.any(String),
    });
    const nine = { entries: [{ indicator: 'mail.tong', period: '2019-9M', value: '6842' }] };
    printed(cli(folder, ['call', 'sổ.sobaocao', 'values.set', JSON.stringify(nine)]));
    printed(cli(folder, ['call', 'sổ.sobaocao', 'values.set', '-'], JSON.stringify({ entries: octoberFigures() })));
    expect(
      printed(cli(folder, ['call', 'sổ.sobaocao', 'values.read', '{"period":"2019-10","indicators":["mail.tong"]}'])),
    ).toEqual({
      rows: [
        {
          indicator: 'mail.tong',
          entered: null,
          value: '6890',
          previous: '6842',
          sameLastYear: null,
          yearToDate: '6890',
          plan: null,
        },
      ],
    });
    const made = printed(cli(folder, ['new-report', 'sổ.sobaocao', '--kind', 'month', '--period', '2019-10'])) as {
      report: string;
    };
    expect(made).toEqual({
      report: expect.any(String),
      kind: 'month',
      period: '2019-10',
      title: 'Công tác tháng 10 và kế hoạch công tác tháng 11/2019',
    });
    expect(printed(cli(folder, ['reports', 'sổ.sobaocao']))).toEqual([{ ...made, status: 'draft' }]);
    // So that some have an article, which the window shows and the terminal keeps to itself.
    printed(cli(folder, ['call', 'sổ.sobaocao', 'checks.setSettings', '{"strict":true}']));
    const findings = printed(cli(folder, ['check', 'sổ.sobaocao', made.report])) as { rule: string }[];
    expect(findings.map(({ rule }) => rule)).toContain('practice-level');
    for (const finding of findings) {
      expect(Object.keys(finding).sort()).toEqual(['area', 'block', 'indicators', 'message', 'rule', 'severity']);
    }
    const word = printed(cli(folder, ['export', 'sổ.sobaocao', made.report, 'tháng 10.docx']));
    expect(word).toEqual({ file: join(folder, 'tháng 10.docx') });
    expect(readFileSync(join(folder, 'tháng 10.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(printed(cli(folder, ['verify', 'sổ.sobaocao']))).toEqual({ ok: true, problems: [] });
    expect(readdirSync(folder).sort()).toEqual(['sổ.sobaocao', 'tháng 10.docx']);
  });

  it('imports figures in either way of writing numbers', () => {
    const folder = temporaryFolder();
    cli(folder, ['init', 'a.sobaocao']);
    writeFileSync(join(folder, 'vi.csv'), 'id;value\nmail.cap_moi;48\nvbdh.van_ban_di;13.363\n');
    writeFileSync(join(folder, 'plain.csv'), 'id,value\nmail.cap_moi,1.5\n');
    const importing = ['import-figures', 'a.sobaocao'];
    expect(printed(cli(folder, [...importing, 'vi.csv', '--period', '2019-10']))).toEqual({ set: 2, refused: [] });
    expect(printed(cli(folder, [...importing, 'plain.csv', '--period', '2019-10', '--numbers', 'plain']))).toEqual({
      set: 1,
      refused: [],
    });

    const doubtful = cli(folder, [...importing, 'plain.csv', '--period', '2019-11']);
    expect(doubtful.status).toBe(1);
    const reason = '“1.5” có thể hiểu hai cách: viết 1,5 nếu là số thập phân, hoặc 15 nếu là số nguyên.';
    expect(doubtful.json).toEqual({ set: 0, refused: [{ row: 2, id: 'mail.cap_moi', value: '1.5', reason }] });
    expect(doubtful.stderr).toBe(`Có 1 dòng sai nên chưa nhập dòng nào; dòng 2: ${reason}\n`);
    expect(printed(cli(folder, [...importing, 'plain.csv', '--period', '2019-11', '--skip-bad']))).toEqual({
      set: 0,
      refused: [{ row: 2, id: 'mail.cap_moi', value: '1.5', reason }],
    });
  });

  it.each<[string, string[], string]>([
    [
      'no command',
      [],
      'Chưa nói lệnh nào: hãy dùng một trong init, call, import-figures, new-report, reports, check, export, export-catalogue, import-catalogue, verify, recover.',
    ],
    [
      'an unknown command',
      ['fly'],
      'Không có lệnh “fly”: hãy dùng một trong init, call, import-figures, new-report, reports, check, export, export-catalogue, import-catalogue, verify, recover.',
    ],
    [
      'an unknown option',
      ['reports', 'a.sobaocao', '--all'],
      'Lệnh reports có tùy chọn không dùng được: cách dùng: reports FILE.',
    ],
    ['a missing word', ['check', 'a.sobaocao'], 'Lệnh check còn thiếu tham số: cách dùng: check FILE REPORT.'],
    ['a word too many', ['verify', 'a.sobaocao', 'b'], 'Lệnh verify thừa tham số: cách dùng: verify FILE.'],
    ['a missing option', ['new-report', 'a.sobaocao', '--kind', 'month'], 'Thiếu --period.'],
    [
      'an unknown kind',
      ['new-report', 'a.sobaocao', '--kind', 'week', '--period', '2019-10'],
      'Không có mẫu báo cáo “week”: hãy dùng một trong month (Báo cáo tháng), quarter (Báo cáo quý), half (Báo cáo 6 tháng), nine-months (Báo cáo 9 tháng), year (Báo cáo năm), adhoc (Báo cáo đột xuất).',
    ],
    [
      'a malformed period',
      ['new-report', 'a.sobaocao', '--kind', 'month', '--period', '10/2019'],
      'Kỳ báo cáo “10/2019” không đúng dạng: hãy viết như 2019-10, 2019-Q1, 2019-H1, 2019-9M, 2019 hoặc 2019-03-01..2019-03-20.',
    ],
    [
      'a malformed period, whatever the file is,',
      ['import-figures', 'không có.sobaocao', 'a.csv', '--period', '2019-13'],
      'Kỳ báo cáo “2019-13” không đúng dạng: hãy viết như 2019-10, 2019-Q1, 2019-H1, 2019-9M, 2019 hoặc 2019-03-01..2019-03-20.',
    ],
    ['an empty kind', ['new-report', 'a.sobaocao', '--kind', '', '--period', '2019-10'], 'Thiếu --kind.'],
    ['an empty word', ['reports', ''], 'Lệnh reports còn thiếu tham số: cách dùng: reports FILE.'],
    [
      'a period of another kind',
      ['new-report', 'a.sobaocao', '--kind', 'month', '--period', '2019-03-01..2019-03-20'],
      'Kỳ “2019-03-01..2019-03-20” không hợp với “Báo cáo tháng”: hãy viết kỳ như 2019-10.',
    ],
    [
      'a way of numbers',
      ['import-figures', 'a.sobaocao', 'a.csv', '--period', '2019-10', '--numbers', 'us'],
      '--numbers “us” không dùng được: hãy chọn vi (1.234,5) hoặc plain (1234.5).',
    ],
    [
      'an unknown method',
      ['call', 'không có.sobaocao', 'values.guess'],
      'Không có lệnh “values.guess”: hãy xem lại tên lệnh.',
    ],
    [
      'broken JSON',
      ['call', 'a.sobaocao', 'values.read', '{period:'],
      'JSON không đọc được: hãy xem dấu ngoặc, dấu phẩy và dấu nháy kép.',
    ],
  ])('calls %s wrong usage', async (_, args, message) => {
    const file = await closedWorkspace();
    const folder = dirname(file);
    renameSync(file, join(folder, 'a.sobaocao'));
    expect(refused(cli(folder, args), 2)).toBe(message);
  });

  it('fails in one line, with nothing on standard output', () => {
    const folder = temporaryFolder();
    expect(refused(cli(folder, ['reports', 'không có.sobaocao']), 1)).toContain('Không mở được “không có.sobaocao”');
    writeFileSync(join(folder, 'thư.txt'), 'xin chào');
    expect(refused(cli(folder, ['reports', 'thư.txt']), 1)).toContain('không phải là sổ báo cáo');
    expect(refused(cli(folder, ['init', 'thư.txt']), 1)).toBe('Đã có tệp “thư.txt”: hãy chọn tên khác.');
    expect(readFileSync(join(folder, 'thư.txt'), 'utf8')).toBe('xin chào');
    cli(folder, ['init', 'a.sobaocao']);
    printed(cli(folder, ['new-report', 'a.sobaocao', '--kind', 'year', '--period', '2019']));
    expect(refused(cli(folder, ['new-report', 'a.sobaocao', '--kind', 'year', '--period', '2019']), 1)).toBe(
      'Đã có “Báo cáo năm” cho năm 2019: hãy mở báo cáo ấy, hoặc yêu cầu lập thêm một bản nữa. Thêm --again để lập thêm một bản.',
    );
    printed(cli(folder, ['new-report', 'a.sobaocao', '--kind', 'year', '--period', '2019', '--again']));
    expect(refused(cli(folder, ['check', 'a.sobaocao', 'khong-co']), 1)).toContain('Không có báo cáo này trong sổ');
    expect(refused(cli(folder, ['init', 'b.sobaocao', '--agency', 'bo-y-te']), 1)).toContain(
      'Không có cơ quan “bo-y-te” trong danh bạ',
    );
    expect(existsSync(join(folder, 'b.sobaocao'))).toBe(false);
  });

  it('prints what is wrong with a file that is not whole, and exits with 1', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.sobaocao'), '');
    const run = cli(folder, ['verify', 'a.sobaocao']);
    expect(run.status).toBe(1);
    expect(run.json).toEqual({
      ok: false,
      problems: ['Tệp “a.sobaocao” rỗng (0 byte), không phải là sổ báo cáo: hãy dùng bản sao lưu gần nhất.'],
    });
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('takes paths inside the input from where the user stands', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'số liệu'));
    writeFileSync(join(folder, 'số liệu', 'a.csv'), 'id,value\nmail.cap_moi,48\n');
    cli(folder, ['init', 'a.sobaocao']);
    expect(
      printed(cli(folder, ['call', 'a.sobaocao', 'imports.figures', '{"file":"số liệu/a.csv","period":"2019-10"}'])),
    ).toEqual({ set: 1, refused: [] });
  });

  it('writes a long answer into a pipe whole, and minds no reader that goes away', async () => {
    const folder = temporaryFolder();
    cli(folder, ['init', 'a.sobaocao']);
    const env = { ...childEnvironment, INIT_CWD: folder };
    const read = [cliFile, 'call', 'a.sobaocao', 'workspace.read'];
    const long = execFileSync('sh', ['-c', '"$0" "$@" | cat', process.execPath, ...read], { env, encoding: 'utf8' });
    expect(long.length).toBeGreaterThan(15_000);
    expect(JSON.parse(long)).toMatchObject({ who: null });
    const unheard = spawn(process.execPath, read, { env });
    unheard.stdout.destroy();
    let complaint = '';
    unheard.stderr.on('data', (part: Buffer) => {
      complaint += part;
    });
    expect(await once(unheard, 'close')).toEqual([0, null]);
    expect(complaint).toBe('');
  });
});
