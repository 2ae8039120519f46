import type { CatalogueFile, ImportPreview } from '../shared/api.ts';
import type { AskWhereTo } from './outputs.ts';
import type { ServiceLink } from './transport/link.ts';
import { unwrap } from './transport/outcome.ts';

/** Asks for a file to open; null where the clerk gave up. */
export type AskFor = (title: string, kind: string, endings: string[]) => Promise<string | null>;

/** Files that come from other programs and offices, or go there. Each is null where the clerk gave up. */
export function createExchange(parts: { link: ServiceLink; askFor: AskFor; askWhereTo: AskWhereTo }) {
  const { link, askFor, askWhereTo } = parts;
  return {
    async openTable(period: string): Promise<ImportPreview | null> {
      const file = await askFor('Nhập số liệu', 'Bảng tính, CSV', ['xlsx', 'xlsm', 'csv', 'tsv', 'txt', 'xls']);
      if (file === null) return null;
      return unwrap(await link.call('shell', 'imports.open', { file, period })) as ImportPreview;
    },
    async writeFigures(wished: {
      periods: string[];
      name: string;
      form: 'table' | 'system';
      ending: 'xlsx' | 'csv';
    }): Promise<{ file: string } | null> {
      const { periods, name, form, ending } = wished;
      const kind = ending === 'xlsx' ? 'Bảng tính Excel' : 'Bảng CSV';
      const target = await askWhereTo('Xuất số liệu', name, ending, kind);
      if (!target) return null;
      unwrap(await link.call('shell', 'exports.figures', { file: target.file, periods, form, force: target.replace }));
      return { file: target.file };
    },
    async readCatalogue(): Promise<CatalogueFile | null> {
      const file = await askFor('Lấy danh mục chỉ tiêu từ tệp', 'Danh mục chỉ tiêu', ['yaml', 'yml']);
      if (file === null) return null;
      return unwrap(await link.call('shell', 'catalogue.readFile', { file })) as CatalogueFile;
    },
    async writeCatalogue(): Promise<{ file: string } | null> {
      const target = await askWhereTo('Ghi danh mục chỉ tiêu ra tệp', 'Danh muc chi tieu', 'yaml', 'Danh mục chỉ tiêu');
      if (!target) return null;
      unwrap(await link.call('shell', 'catalogue.writeFile', { file: target.file, force: target.replace }));
      return { file: target.file };
    },
  };
}
