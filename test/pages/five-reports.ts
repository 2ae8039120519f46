import { join } from 'node:path';
import { createHost } from '../../electron/services/index.ts';
import type { Input, MethodName, Reply } from '../../shared/api.ts';
import { octoberFigures } from '../services/october-figures.ts';

/** A report of the demo workspace, one for each kind. */
export interface DemoReport {
  kind: string;
  id: string;
  /** Its Word file. */
  word: string;
}

/** One period for each kind of report that the program ships with, such that the demo workspace has figures for it. */
const periods = {
  month: '2019-10',
  quarter: '2019-Q1',
  half: '2019-H1',
  'nine-months': '2019-9M',
  year: '2017',
} as const;

/** Makes a demo workspace with figures at `file`, a draft of each of the five kinds in it, and their Word files in `folder`. */
export async function makeFiveReports(file: string, folder: string): Promise<DemoReport[]> {
  const host = createHost({ seedsFolder: join(import.meta.dirname, '../../seeds') });
  const call = async <Name extends MethodName>(method: Name, input: Input<Name>): Promise<Reply<Name>> => {
    const outcome = await host.call(method, input, 'shell');
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.data as Reply<Name>;
  };
  try {
    await call('workspaces.create', { file, demo: true });
    await call('workspace.setWho', { who: 'Nguyễn Thị An' });
    await call('values.set', { entries: octoberFigures() });
    const reports: DemoReport[] = [];
    for (const [kind, period] of Object.entries(periods)) {
      const { id } = await call('reports.create', { kind, period, again: true });
      const { file: word } = await call('exports.word', { report: id, file: join(folder, `${kind}.docx`) });
      reports.push({ kind, id, word });
    }
    return reports;
  } finally {
    host.close();
  }
}
