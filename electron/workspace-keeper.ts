import { existsSync } from 'node:fs';
import type { Input, MethodName, RecentWorkspace, Reply, WorkspaceInfo } from '../shared/api.ts';
import { AppError } from '../shared/errors.ts';
import type { Recent } from './files/recent.ts';
import type { ServiceLink } from './transport/link.ts';
import { unwrap } from './transport/outcome.ts';

/** Which workspace is open, as the main process needs to know it: to open it again when the service or the program starts anew. */
export interface WorkspaceKeeper {
  /** The file that is open now. */
  file(): string | null;
  open(file: string): Promise<WorkspaceInfo>;
  /** The file that was to be opened last and has a password. */
  locked(): string | null;
  /** Opens that one with what the clerk typed: the password or the recovery code. */
  unlock(password: string): Promise<WorkspaceInfo>;
  create(file: string, agency: string): Promise<WorkspaceInfo>;
  /** Those that were open before and can be opened now, each where it is now. */
  recent(): Promise<RecentWorkspace[]>;
  /** The open workspace is told of: its stick may have another letter by now. */
  heard(workspace: WorkspaceInfo): void;
  /** Opens the demo workspace of this PC, made on the first time. */
  demo(): Promise<WorkspaceInfo>;
  close(): Promise<null>;
}

export function keepWorkspace(parts: { link: ServiceLink; recent: Recent; demoFile: string }): WorkspaceKeeper {
  const { link, recent, demoFile } = parts;
  let current: string | null = null;

  const ask = async <Name extends MethodName>(method: Name, input: Input<Name>): Promise<WorkspaceInfo> => {
    const workspace = unwrap(await link.call('shell', method, input)) as WorkspaceInfo;
    await take(workspace);
    return workspace;
  };
  const take = ({ id, file, agency }: WorkspaceInfo): Promise<void> => {
    current = file;
    return recent.opened({ id, file, name: agency.name });
  };
  const idOf = (file: string): { workspace?: string } => {
    const id = recent.list().find((known) => known.file === file)?.id;
    return id === undefined ? {} : { workspace: id };
  };
  let locked: string | null = null;
  const open = async (file: string, password?: string): Promise<WorkspaceInfo> => {
    locked = null;
    try {
      return await ask('workspaces.open', { file, ...idOf(file), ...(password === undefined ? {} : { password }) });
    } catch (error) {
      if (error instanceof AppError && error.code === 'locked') locked = file;
      // A stick that is out may have its copy on this PC, which the service knows.
      if (existsSync(file) || !(error instanceof AppError) || error.code !== 'notFound') throw error;
      throw new AppError(
        'notFound',
        `Không thấy tệp “${file}”: có thể USB chưa cắm, hoặc tệp đã đổi chỗ. Hãy kiểm tra rồi mở lại.`,
      );
    }
  };
  return {
    file: () => current,
    open: (file) => open(file),
    locked: () => locked,
    async unlock(password) {
      if (locked === null) throw new AppError('input', 'Chưa chọn sổ nào có mật khẩu: hãy mở sổ trước.');
      return open(locked, password);
    },
    async recent() {
      const found = recent.list().map(async ({ file, name }) => {
        const now = unwrap(
          await link.call('shell', 'workspaces.find', { file, ...idOf(file) }),
        ) as Reply<'workspaces.find'>;
        return now && { ...now, name };
      });
      return (await Promise.all(found)).filter((one) => one !== null);
    },
    heard(workspace) {
      if (current !== null && current !== workspace.file) void take(workspace);
    },
    create: (file, agency) => ask('workspaces.create', { file, agency }),
    demo: () => (existsSync(demoFile) ? open(demoFile) : ask('workspaces.create', { file: demoFile, demo: true })),
    close: async () => {
      unwrap(await link.call('shell', 'workspaces.close', {}));
      current = null;
      await recent.closed();
      return null;
    },
  };
}
