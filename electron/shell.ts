import { dirname, join } from 'node:path';
import { app, type BrowserWindow, shell as desktop, dialog } from 'electron';
import { z } from 'zod';
import type { Outcome, Reply, ShellMethod, ShellMethods, StartInfo } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import { fileName, withEnding } from './files/file-name.ts';
import type { PdfProperties } from './files/pdf-properties.ts';
import type { Recent } from './files/recent.ts';
import { writeAside } from './files/write-aside.ts';
import { makePdf, printReport } from './print.ts';
import { systemClock } from './services/surroundings.ts';
import type { ServiceLink } from './transport/link.ts';
import { outcomeOf, unwrap } from './transport/outcome.ts';
import type { WorkspaceKeeper } from './workspace-keeper.ts';

const nothing = z.object({});
const exporting = z.object({ report: z.string().min(1), name: z.string().max(300) });
const inputs = {
  start: nothing,
  'recent.list': nothing,
  'recent.open': z.object({ file: z.string() }),
  'workspace.open': nothing,
  'workspace.create': z.object({ agency: z.string().min(1) }),
  'workspace.demo': nothing,
  'workspace.close': nothing,
  'export.word': exporting,
  'export.pdf': exporting,
  print: z.object({ report: z.string().min(1) }),
  'file.show': z.object({ file: z.string(), how: z.enum(['open', 'folder']) }),
  today: nothing,
} satisfies Record<ShellMethod, z.ZodType>;

type Shell = {
  [Name in ShellMethod]: (
    input: z.output<(typeof inputs)[Name]>,
  ) => ReturnType<ShellMethods[Name]> | Promise<ReturnType<ShellMethods[Name]>>;
};

const workspaceFilter = [{ name: 'Sổ báo cáo (*.sobaocao)', extensions: ['sobaocao'] }];

/** What the window may ask of the main process itself. Gives a function that answers any such question with plain data. */
export function createShell(parts: {
  window: () => BrowserWindow;
  preload: string;
  link: ServiceLink;
  keeper: WorkspaceKeeper;
  recent: Recent;
  started: Promise<StartInfo>;
}): (method: string, input: unknown) => Promise<Outcome<unknown>> {
  const { window, preload, link, keeper, recent, started } = parts;
  /** Files that this run of the program wrote: the only ones that the page may ask to open. */
  const written = new Set<string>();
  let folder = app.getPath('documents');

  const askWhereTo = async (
    title: string,
    name: string,
    ending: string,
    kind: string,
  ): Promise<{ file: string; replace: boolean } | null> => {
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

  /** What the Word file says of itself too. */
  const propertiesOf = async (report: string): Promise<PdfProperties> => {
    const read = unwrap(await link.call('shell', 'reports.read', { report })) as Reply<'reports.read'>;
    return { title: read.report.title, author: read.context.agency, creator: 'Sổ Báo Cáo' };
  };

  const shell: Shell = {
    start: () => started,
    'recent.list': () => recent.list(),
    'recent.open': ({ file }) => {
      if (recent.list().some((known) => known.file === file)) return keeper.open(file);
      throw new AppError('notFound', 'Sổ này không còn trong danh sách đã mở: hãy dùng “Mở sổ có sẵn…”.');
    },
    'workspace.open': async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
        title: 'Mở sổ báo cáo',
        buttonLabel: 'Mở',
        filters: workspaceFilter,
        properties: ['openFile'],
      });
      const [file] = filePaths;
      return canceled || file === undefined ? null : keeper.open(file);
    },
    'workspace.create': async ({ agency }) => {
      const target = await askWhereTo('Tạo sổ báo cáo mới', 'So bao cao', 'sobaocao', 'Sổ báo cáo');
      return target && keeper.create(target.file, agency);
    },
    'workspace.demo': () => keeper.demo(),
    'workspace.close': () => keeper.close(),
    'export.word': async ({ report, name }) => {
      const target = await askWhereTo('Xuất ra Word', fileName(name, 'Bao cao'), 'docx', 'Tài liệu Word');
      if (!target) return null;
      unwrap(await link.call('shell', 'exports.word', { report, file: target.file, force: target.replace }));
      written.add(target.file);
      return { file: target.file };
    },
    'export.pdf': async ({ report, name }) => {
      const target = await askWhereTo('Xuất ra PDF', fileName(name, 'Bao cao'), 'pdf', 'Tài liệu PDF');
      if (!target) return null;
      const { bytes, pages } = await makePdf(preload, report, await propertiesOf(report));
      await writeAside(target.file, bytes, { replace: target.replace });
      written.add(target.file);
      return { file: target.file, pages };
    },
    print: ({ report }) => printReport(preload, report),
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
