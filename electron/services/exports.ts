import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import type { Services } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { refuseReservedName } from '../files/reserved-name.ts';
import { refuseTarget, writeWhole } from '../files/write-whole.ts';
import { lookOf } from './report-figures.ts';
import { contextOf, figuresOfReport, reportNamed } from './report-state.ts';
import type { Workspace } from './workspace.ts';

/** Writing a report out as a Word file. */
export function exportServices(workspace: Workspace): Pick<Services, 'exports.word' | 'exports.stop'> {
  let running = new AbortController();
  return {
    async 'exports.word'({ report, file, force = false }) {
      running = new AbortController();
      const { signal } = running;
      const parts = gather(workspace, report);
      refuseReservedName(file);
      refuseOtherEnding(file);
      refuseTarget(file, force);
      refuseOwnFile(workspace.store.file, file);
      // Loaded on the first export: most calls never need it.
      const { writeWord } = await import('../word/write.ts');
      const bytes = await writeWord({
        ...parts,
        written: new Date(workspace.clock.now()),
        onProgress: (done, total) => workspace.emit({ type: 'export.moved', part: done / total }),
        signal,
      });
      writeWhole(file, bytes, { replace: force });
      return { file };
    },
    'exports.stop'() {
      running.abort();
      return null;
    },
  };
}

/** Under another ending no program would know the file for what it is. */
function refuseOtherEnding(file: string): void {
  if (file.toLowerCase().endsWith('.docx')) return;
  throw new AppError('input', `Tên tệp Word phải kết thúc bằng .docx: hãy viết “${basename(file)}.docx”.`, 'file');
}

/** Whatever it is called and whichever way leads there, the open workspace is not overwritten. */
function refuseOwnFile(workspace: string, file: string): void {
  if (!existsSync(file) || realpathSync.native(file) !== realpathSync.native(workspace)) return;
  throw new AppError('input', `“${basename(file)}” chính là sổ đang mở: hãy chọn tên tệp khác.`, 'file');
}

/** The report as it reads now, all of one moment. */
function gather(workspace: Workspace, report: string) {
  const { store } = workspace;
  return store.read(() => {
    const row = reportNamed(workspace, report);
    const blocks = store.blocks.ofReport(row.id);
    return {
      title: row.title,
      blocks,
      look: lookOf(workspace, {
        context: contextOf(workspace, row),
        blocks,
        figures: figuresOfReport(workspace, row, blocks),
      }),
    };
  });
}
