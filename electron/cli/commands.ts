import type { ImportReply, ReportSummary, WorkspaceInfo } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { numberStyles } from '../../shared/value/parse.ts';
import { verifyWorkspace } from '../store/verify.ts';
import type { Call, Command, Ending } from './run.ts';

/** The commands of the terminal. */
export const commands: readonly Command[] = [
  {
    name: 'init',
    words: ['FILE'],
    options: { agency: { type: 'string' }, demo: { type: 'boolean' } },
    usage: '[--agency ID] [--demo]',
    async run({ words: [file = ''], options, path, ask }) {
      const { id } = (await ask('workspaces.create', {
        file: path(file),
        ...given(options, 'agency', 'demo'),
      })) as WorkspaceInfo;
      return done({ workspace: id });
    },
  },
  {
    name: 'call',
    words: ['FILE', 'METHOD', 'JSON'],
    optional: 1,
    options: {},
    usage: '(JSON: - là đọc từ đầu vào chuẩn)',
    async run(call) {
      const [file = '', method = '', text = '{}'] = call.words;
      const input = readJson(text === '-' ? await call.terminal.standardInput() : text);
      await open(call, file);
      return done(await call.ask(method, withPath(call, input)));
    },
  },
  {
    name: 'import-figures',
    words: ['FILE', 'CSV'],
    options: { period: { type: 'string' }, numbers: { type: 'string' }, 'skip-bad': { type: 'boolean' } },
    usage: '--period KEY [--numbers vi|plain] [--skip-bad]',
    async run(call) {
      const { path, options, ask } = call;
      const [file = '', csv = ''] = call.words;
      const period = needed(options.period, '--period');
      const numbers = options.numbers;
      if (numbers !== undefined && !numberStyles.some((style) => style === numbers)) {
        throw new AppError(
          'usage',
          `--numbers “${numbers}” không dùng được: hãy chọn vi (1.234,5) hoặc plain (1234.5).`,
        );
      }
      await open(call, file);
      const skipBad = options['skip-bad'] === true;
      const reply = (await ask('imports.figures', {
        file: path(csv),
        period,
        skipBad,
        ...given(options, 'numbers'),
      })) as ImportReply;
      if (reply.refused.length === 0 || skipBad) return done(reply);
      const [first] = reply.refused;
      return {
        value: reply,
        complaint: `Có ${reply.refused.length} dòng sai nên chưa nhập dòng nào; dòng ${first?.row}: ${first?.reason}`,
        status: 1,
      };
    },
  },
  {
    name: 'new-report',
    words: ['FILE'],
    options: { kind: { type: 'string' }, period: { type: 'string' }, again: { type: 'boolean' } },
    usage: '--kind KIND --period KEY [--again]',
    async run(call) {
      const input = {
        kind: needed(call.options.kind, '--kind'),
        period: needed(call.options.period, '--period'),
        ...given(call.options, 'again'),
      };
      await open(call, call.words[0]);
      const { id, kind, period, title } = (await call.ask('reports.create', input)) as ReportSummary;
      return done({ report: id, kind, period, title });
    },
  },
  {
    name: 'reports',
    words: ['FILE'],
    options: {},
    usage: '',
    async run(call) {
      await open(call, call.words[0]);
      const reports = (await call.ask('reports.list', {})) as ReportSummary[];
      return done(reports.map(({ id, kind, period, title, status }) => ({ report: id, kind, period, title, status })));
    },
  },
  {
    name: 'check',
    words: ['FILE', 'REPORT'],
    options: {},
    usage: '',
    async run(call) {
      await open(call, call.words[0]);
      return done(await call.ask('checks.run', { report: call.words[1] }));
    },
  },
  {
    name: 'export',
    words: ['FILE', 'REPORT', 'OUT.docx'],
    options: { force: { type: 'boolean' } },
    usage: '[--force]',
    async run(call) {
      const [file, report, out = ''] = call.words;
      await open(call, file);
      return done(await call.ask('exports.word', { report, file: call.path(out), ...given(call.options, 'force') }));
    },
  },
  {
    name: 'verify',
    words: ['FILE'],
    options: {},
    usage: '',
    async run({ words: [file = ''], path }) {
      const verdict = verifyWorkspace(path(file));
      if (verdict.ok) return done(verdict);
      return { value: verdict, complaint: `Sổ không nguyên vẹn: ${verdict.problems[0] ?? ''}`, status: 1 };
    },
  },
];

function done(value: unknown): Ending {
  return { value, status: 0 };
}

async function open({ ask, path }: Call, file: string | undefined): Promise<void> {
  await ask('workspaces.open', { file: path(file ?? '') });
}

/** The options that were given, under their own names. */
function given(options: Call['options'], ...names: string[]): Record<string, string | boolean> {
  return Object.fromEntries(names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])));
}

function needed(option: string | boolean | undefined, name: string): string {
  if (typeof option === 'string') return option;
  throw new AppError('usage', `Thiếu ${name}.`);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('usage', 'JSON không đọc được: hãy xem dấu ngoặc, dấu phẩy và dấu nháy kép.');
  }
}

/** A path in the input counts from where the user stands too. */
function withPath({ path }: Call, input: unknown): unknown {
  if (typeof input !== 'object' || input === null || !('file' in input) || typeof input.file !== 'string') return input;
  return { ...input, file: path(input.file) };
}
