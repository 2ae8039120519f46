import type { Reply, ShellNews } from '../shared/api.ts';
import type { PrintWishes } from '../shared/print/wishes.ts';
import { fileName } from './files/file-name.ts';
import type { PdfProperties } from './files/pdf-properties.ts';
import { writeAside } from './files/write-aside.ts';
import { makePdf, printPages, type Work } from './print.ts';
import type { ServiceLink } from './transport/link.ts';
import { unwrap } from './transport/outcome.ts';

/** Where a file is to go, as the clerk answered; null where they gave up. */
export type AskWhereTo = (
  title: string,
  name: string,
  ending: string,
  kind: string,
) => Promise<{ file: string; replace: boolean } | null>;

/** The ways a report leaves the program. One at a time; `stop` ends the one that runs, which then throws `cancelled`. */
export function createOutputs(parts: {
  preload: string;
  link: ServiceLink;
  tell: (news: ShellNews) => void;
  askWhereTo: AskWhereTo;
}) {
  const { preload, link, tell, askWhereTo } = parts;
  let running = new AbortController();

  const begin = (): Work => {
    running = new AbortController();
    return { signal: running.signal, laidOut: (pages) => tell({ type: 'pages.laid', pages }) };
  };
  /** What the Word file says of itself too. */
  const propertiesOf = async (report: string): Promise<PdfProperties> => {
    const read = unwrap(await link.call('shell', 'reports.read', { report })) as Reply<'reports.read'>;
    return { title: read.report.title, author: read.context.agency, creator: 'Sổ Báo Cáo' };
  };

  return {
    async word(report: string, name: string): Promise<{ file: string } | null> {
      const target = await askWhereTo('Xuất ra Word', fileName(name, 'Bao cao'), 'docx', 'Tài liệu Word');
      if (!target) return null;
      const { signal } = begin();
      signal.addEventListener('abort', () => void link.call('shell', 'exports.stop', {}));
      unwrap(await link.call('shell', 'exports.word', { report, file: target.file, force: target.replace }));
      return { file: target.file };
    },

    async pdf(report: string, name: string): Promise<{ file: string; pages: number } | null> {
      const target = await askWhereTo('Xuất ra PDF', fileName(name, 'Bao cao'), 'pdf', 'Tài liệu PDF');
      if (!target) return null;
      const { bytes, pages } = await makePdf(preload, routeOf(report), await propertiesOf(report), begin());
      await writeAside(target.file, bytes, { replace: target.replace });
      return { file: target.file, pages };
    },

    print: (report: string, wishes: PrintWishes | null): Promise<boolean> =>
      printPages(preload, routeOf(report), wishes, begin()),

    stop(): null {
      running.abort();
      return null;
    },
  };
}

function routeOf(report: string): string {
  return `print/${report}`;
}
