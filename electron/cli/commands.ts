import type {
  CatalogueFile,
  CatalogueReply,
  Finding,
  ImportReply,
  ReportSummary,
  ToldFinding,
  Verdict,
  WorkspaceInfo,
} from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { parsePeriod } from '../../shared/period/key.ts';
import { formatDecimal } from '../../shared/value/format.ts';
import { numberStyles } from '../../shared/value/parse.ts';
import { methodNamed } from '../services/input.ts';
import type { Call, Command, Ending } from './command.ts';

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
    usage: '(JSON là - để đọc từ đầu vào chuẩn)',
    async run(call) {
      const [file = '', method = '', text = '{}'] = call.words;
      methodNamed(method, 'shell');
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
      const period = neededPeriod(options);
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
        complaint: `Có ${formatDecimal(String(reply.refused.length))} dòng sai nên chưa nhập dòng nào; dòng ${first?.row}: ${first?.reason}`,
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
        period: neededPeriod(call.options),
        ...given(call.options, 'again'),
      };
      await open(call, call.words[0]);
      const made = call.ask('reports.create', input);
      const { id, kind, period, title } = (await orHint(made, 'Thêm --again để lập thêm một bản.')) as ReportSummary;
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
      const findings = (await call.ask('checks.run', { report: call.words[1] })) as ToldFinding[];
      return done(findings.map(printedFinding));
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
      const written = call.ask('exports.word', { report, file: call.path(out), ...given(call.options, 'force') });
      return done(await orHint(written, 'Thêm --force để ghi đè.'));
    },
  },
  {
    name: 'export-catalogue',
    words: ['FILE', 'OUT.yaml'],
    options: { force: { type: 'boolean' } },
    usage: '[--force]',
    async run(call) {
      const [file, out = ''] = call.words;
      await open(call, file);
      const written = call.ask('catalogue.writeFile', { file: call.path(out), ...given(call.options, 'force') });
      return done(await orHint(written, 'Thêm --force để ghi đè.'));
    },
  },
  {
    name: 'import-catalogue',
    words: ['FILE', 'YAML'],
    options: {},
    usage: '',
    async run(call) {
      const [file, yaml = ''] = call.words;
      await open(call, file);
      const { revision } = (await call.ask('catalogue.read', {})) as CatalogueReply;
      const found = (await call.ask('catalogue.readFile', { file: call.path(yaml) })) as CatalogueFile;
      await call.ask('catalogue.save', { revision, groups: found.groups });
      return done({ added: found.added.length, changed: found.changed.length, kept: found.kept.length });
    },
  },
  {
    name: 'verify',
    words: ['FILE'],
    options: {},
    usage: '',
    async run({ words: [file = ''], path, ask }) {
      const { ok, problems, isStrange } = (await ask('workspaces.verify', { file: path(file) })) as Verdict;
      if (ok) return done({ ok, problems });
      const [first = '', ...others] = problems;
      const more = others.length > 0 ? ` (và ${others.length} lỗi khác)` : '';
      const complaint = isStrange ? first : `Sổ không nguyên vẹn: ${first}${more}`;
      return { value: { ok, problems }, complaint, status: 1 };
    },
  },
  {
    name: 'recover',
    words: ['FILE', 'OUT'],
    options: {},
    usage: '',
    async run({ words: [file = '', out = ''], path, ask }) {
      return done(await ask('workspaces.recover', { file: path(file), out: path(out) }));
    },
  },
];

/** A finding as scripts rely on it; what the window needs besides stays there. What was looked at and left is told, and weighs no more. */
function printedFinding({
  rule,
  area,
  severity,
  message,
  block,
  indicators,
  kept,
}: ToldFinding): Pick<Finding, 'rule' | 'area' | 'severity' | 'message' | 'block' | 'indicators'> {
  if (kept === null) return { rule, area, severity, message, block, indicators };
  const seen = `${message} (Đã xem, giữ nguyên: ${kept.reason})`;
  return { rule, area, severity: 'info', message: seen, block, indicators };
}

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
  if (typeof option === 'string' && option !== '') return option;
  throw new AppError('usage', `Thiếu ${name}.`);
}

/** A malformed period is wrong usage whatever the file is, so it is looked at before the file. */
function neededPeriod(options: Call['options']): string {
  const key = needed(options.period, '--period');
  parsePeriod(key);
  return key;
}

/** Where something is in the way, the message goes on with the option that helps. */
async function orHint<Reply>(reply: Promise<Reply>, hint: string): Promise<Reply> {
  try {
    return await reply;
  } catch (error) {
    if (error instanceof AppError && error.code === 'exists') throw new AppError('exists', `${error.message} ${hint}`);
    throw error;
  }
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
