import { dirname, join } from 'node:path';
import { app, type BrowserWindow, shell as desktop, dialog } from 'electron';
import { z } from 'zod';
import type { Outcome, Safety, ShellMethod, ShellMethods, ShellNews, StartInfo, WorkspaceInfo } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import { printWishesSchema } from '../shared/print/wishes.ts';
import { createExchange } from './exchange.ts';
import { withEnding } from './files/file-name.ts';
import { createFirstAid } from './first-aid.ts';
import { type AskWhereTo, createOutputs } from './outputs.ts';
import { listPrinters } from './print.ts';
import type { Leaving } from './seal-or-ask.ts';
import { systemClock } from './services/surroundings.ts';
import { createSheet } from './sheet.ts';
import type { ServiceLink } from './transport/link.ts';
import { outcomeOf, unwrap } from './transport/outcome.ts';
import type { WorkspaceKeeper } from './workspace-keeper.ts';

const nothing = z.object({});
const exporting = z.object({ report: z.string().min(1), name: z.string().max(300) });
const typed = z.object({ password: z.string().min(1).max(500) });
const sheet = z.object({ office: z.string(), file: z.string(), at: z.string(), code: z.string().max(60) });
const inputs = {
  start: nothing,
  'recent.list': nothing,
  'recent.open': z.object({ file: z.string() }),
  'workspace.open': nothing,
  'workspace.unlock': typed,
  'sheet.print': sheet,
  'sheet.pdf': sheet,
  'sheet.read': nothing,
  'workspace.create': z.object({ agency: z.string().min(1) }),
  'workspace.demo': nothing,
  'workspace.close': nothing,
  'leaving.answer': z.object({ go: z.boolean() }),
  'stick.show': nothing,
  'stick.choose': nothing,
  'export.word': exporting,
  'export.pdf': exporting,
  print: z.object({ report: z.string().min(1), wishes: printWishesSchema.nullable() }),
  'printers.list': nothing,
  'work.stop': nothing,
  'export.figures': z.object({
    periods: z.array(z.string().max(40)).min(1),
    name: z.string().min(1).max(100),
    form: z.enum(['table', 'system']),
    ending: z.enum(['xlsx', 'csv']),
  }),
  'import.open': z.object({ period: z.string().max(40) }),
  'firstAid.look': nothing,
  'firstAid.aside': nothing,
  'firstAid.unlock': typed,
  'firstAid.recover': nothing,
  'backup.restore': z.object({ workspace: z.string(), backup: z.string(), name: z.string().max(100) }),
  'copy.open': z.object({ file: z.string() }),
  'catalogue.import': nothing,
  'catalogue.export': nothing,
  'file.show': z.object({ file: z.string(), how: z.enum(['open', 'folder']) }),
  today: nothing,
} satisfies Record<ShellMethod, z.ZodType>;

type Shell = {
  [Name in ShellMethod]: (
    input: z.output<(typeof inputs)[Name]>,
  ) => ReturnType<ShellMethods[Name]> | Promise<ReturnType<ShellMethods[Name]>>;
};

/** What the window may ask of the main process itself. Gives a function that answers any such question with plain data. */
export function createShell(parts: {
  window: () => BrowserWindow;
  preload: string;
  link: ServiceLink;
  keeper: WorkspaceKeeper;
  leaving: Leaving;
  started: Promise<StartInfo>;
  tell: (news: ShellNews) => void;
}): (method: string, input: unknown) => Promise<Outcome<unknown>> {
  const { window, preload, link, keeper, leaving, started, tell } = parts;
  /** Files that this run of the program wrote: the only ones that the page may ask to open. */
  const written = new Set<string>();
  let folder = app.getPath('documents');

  const askWhereTo: AskWhereTo = async (title, name, ending, kind) => {
    const defaultPath = join(folder, `${name}.${ending}`);
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title,
      defaultPath,
      buttonLabel: 'Lưu',
      filters: [{ name: `${kind} (*.${ending})`, extensions: [ending] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    });
    if (canceled || !filePath) return null;
    folder = dirname(filePath);
    const file = withEnding(filePath, ending);
    // The dialog has asked about the very name that was typed, not about one to which we added the ending.
    return { file, replace: file === filePath };
  };

  const outputs = createOutputs({ preload, link, tell, askWhereTo });
  const remembered = <Target extends { file: string }>(target: Target | null): Target | null => {
    if (target) written.add(target.file);
    return target;
  };

  const askFor = async (title: string, kind: string, endings: string[]): Promise<string | null> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      buttonLabel: 'Mở',
      filters: [{ name: `${kind} (${endings.map((ending) => `*.${ending}`).join(', ')})`, extensions: endings }],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  };

  const restore = async ({
    name,
    ...which
  }: {
    workspace: string;
    backup: string;
    name: string;
  }): Promise<{ file: string } | null> => {
    const target = await askWhereTo('Mở bản sao lưu thành bản sao', name, 'sobaocao', 'Sổ báo cáo');
    if (!target) return null;
    unwrap(await link.call('shell', 'backups.restore', { ...which, file: target.file }));
    return { file: target.file };
  };

  /** Whatever takes the place of the open workspace comes after it is on its stick, or the clerk has let it go. */
  const openInstead = async <Result>(open: () => Promise<Result>): Promise<Result> => {
    if (await leaving.mayLeave()) return open();
    throw new AppError('cancelled', 'Sổ đang mở được giữ lại.');
  };

  /** Of a workspace with a password the window asks for it; until then the open one stays. */
  const openOrAsk = async (file: string): Promise<WorkspaceInfo | null> => {
    try {
      return await openInstead(() => keeper.open(file));
    } catch (error) {
      const locked = error instanceof AppError && error.code === 'locked' ? keeper.locked() : null;
      if (locked === null) throw error;
      tell({ type: 'open.locked', file: locked });
      return null;
    }
  };

  const sheets = createSheet({ preload, askWhereTo });
  const firstAid = createFirstAid({ link, askFor, askWhereTo });
  const exchange = createExchange({ link, askFor, askWhereTo });

  const shell: Shell = {
    start: () => started,
    'recent.list': () => keeper.recent(),
    'recent.open': async ({ file }) => {
      if ((await keeper.recent()).some((known) => known.file === file)) return openOrAsk(file);
      throw new AppError('notFound', 'Sổ này không còn trong danh sách đã mở: hãy dùng “Mở sổ có sẵn…”.');
    },
    'workspace.open': async () => {
      const file = await askFor('Mở sổ báo cáo', 'Sổ báo cáo', ['sobaocao']);
      return file === null ? null : openOrAsk(file);
    },
    'workspace.unlock': ({ password }) => openInstead(() => keeper.unlock(password)),
    'sheet.print': sheets.print,
    'sheet.pdf': async (wished) => remembered(await sheets.pdf(wished)),
    'sheet.read': sheets.read,
    'workspace.create': async ({ agency }) => {
      const target = await askWhereTo('Tạo sổ báo cáo mới', 'So bao cao', 'sobaocao', 'Sổ báo cáo');
      return target && openInstead(() => keeper.create(target.file, agency));
    },
    'workspace.demo': () => openInstead(() => keeper.demo()),
    'workspace.close': () => openInstead(() => keeper.close()),
    'leaving.answer'({ go }) {
      leaving.answer(go);
      return null;
    },
    'stick.show': async () => {
      const file = keeper.file();
      if (file !== null && (await desktop.openPath(dirname(file))))
        throw new AppError('notFound', `Không mở được thư mục “${dirname(file)}”: hãy xem USB còn cắm không.`);
      return null;
    },
    'stick.choose': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Chọn USB hoặc thư mục trên USB để ghi sổ',
        buttonLabel: 'Ghi vào đây',
        properties: ['openDirectory', 'createDirectory'],
      });
      const [folder] = filePaths;
      if (canceled || folder === undefined) return null;
      return unwrap(await link.call('shell', 'safety.moveTo', { folder })) as Safety;
    },
    'export.word': async ({ report, name }) => remembered(await outputs.word(report, name)),
    'export.pdf': async ({ report, name }) => remembered(await outputs.pdf(report, name)),
    print: ({ report, wishes }) => outputs.print(report, wishes),
    'printers.list': () => listPrinters(window().webContents),
    'work.stop': () => outputs.stop(),
    'export.figures': async (wished) => remembered(await exchange.writeFigures(wished)),
    'firstAid.look': firstAid.look,
    'firstAid.aside': firstAid.aside,
    'firstAid.unlock': firstAid.unlock,
    'firstAid.recover': async () => remembered(await firstAid.recover()),
    'backup.restore': async (wished) => remembered(await restore(wished)),
    'copy.open': ({ file }) => {
      if (!written.has(file)) throw new AppError('input', 'Chỉ mở được bản sao vừa ghi.');
      return openOrAsk(file);
    },
    'import.open': ({ period }) => exchange.openTable(period),
    'catalogue.import': exchange.readCatalogue,
    'catalogue.export': async () => remembered(await exchange.writeCatalogue()),
    'file.show': async ({ file, how }) => {
      if (!written.has(file)) throw new AppError('input', 'Chỉ mở được tệp vừa xuất.');
      if (how === 'folder') desktop.showItemInFolder(file);
      else if (await desktop.openPath(file)) {
        throw new AppError(
          'notFound',
          `Máy chưa có chương trình để mở “${file}”: hãy mở thư mục chứa tệp và chọn chương trình.`,
        );
      }
      return null;
    },
    today: () => systemClock.today(),
  };

  return (method, input) =>
    outcomeOf(() => {
      if (!isShellMethod(method)) throw new AppError('usage', `Không có lệnh “${method}”.`, 'method');
      return answer(shell, method, input);
    });
}

function isShellMethod(name: string): name is ShellMethod {
  return Object.hasOwn(inputs, name);
}

function answer<Name extends ShellMethod>(shell: Shell, method: Name, input: unknown): unknown {
  const parsed = inputs[method].safeParse(input);
  if (!parsed.success) throw new AppError('input', 'Dữ liệu gửi đến không đọc được.');
  return shell[method](parsed.data as z.output<(typeof inputs)[Name]>);
}
