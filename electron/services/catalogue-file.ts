import { basename, extname } from 'node:path';
import type { CatalogueFile, Services } from '../../shared/api.ts';
import { AppError } from '../../shared/errors.ts';
import { soundCatalogue } from '../../shared/value/catalogue-rules.ts';
import type { GroupRecord, IndicatorRecord } from '../../shared/value/indicator.ts';
import { readText } from '../files/read-text.ts';
import { refuseReservedName } from '../files/reserved-name.ts';
import { refuseTarget, writeWhole } from '../files/write-whole.ts';
import { indicatorChanges } from './catalogue-changes.ts';
import type { Workspace } from './workspace.ts';

type CatalogueFileServices = Pick<Services, 'catalogue.readFile' | 'catalogue.writeFile'>;

/** The catalogue as a file for other offices: YAML, in the very form in which the program's own catalogue ships. */
export function catalogueFileServices({ store }: Workspace): CatalogueFileServices {
  return {
    async 'catalogue.readFile'({ file }) {
      // Loaded here: most calls never need the reader of YAML.
      const [{ seedFile }, { takeCatalogue }] = await Promise.all([
        import('./seeds/seed-file.ts'),
        import('./seeds/catalogue.ts'),
      ]);
      const { groups } = takeCatalogue(seedFile(basename(file), readText(file)));
      return compared(
        basename(file),
        { own: store.catalogue.groups(), theirs: groups },
        (id) => store.values.ofIndicator(id).length > 0,
      );
    },
    async 'catalogue.writeFile'({ file, force = false }) {
      refuseReservedName(file);
      if (!['.yaml', '.yml'].includes(extname(file).toLowerCase())) {
        throw new AppError(
          'input',
          `Tên tệp danh mục phải kết thúc bằng .yaml: hãy viết “${basename(file)}.yaml”.`,
          'file',
        );
      }
      refuseTarget(file, force);
      const { stringify } = await import('yaml');
      const text = stringify(store.catalogue.groups().map(brief), { lineWidth: 0 });
      writeWhole(file, Buffer.from(`${explanation}\n${text}`), { replace: force });
      return { file };
    },
  };
}

const explanation = `# Danh mục chỉ tiêu của Sổ Báo Cáo, để chuyển sang sổ của cơ quan khác hoặc sửa hàng loạt rồi lấy lại.
# nature: flow = phát sinh trong kỳ, stock = thời điểm cuối kỳ, derived = tỷ lệ
# relations: sum(a, b) tổng; percent(a, b), per100(a, b) = 100 · a / b; roll(+a, -b) kỳ trước cộng trừ; atmost(a) không lớn hơn
# retired: từ ngày này báo cáo mới không còn chỉ tiêu
`;

/** Without what stands by itself. */
function brief({ id, label, indicators }: GroupRecord): unknown {
  return {
    id,
    label,
    indicators: indicators.map(({ decimals, relations, synonyms, signed, ...rest }) => ({
      ...rest,
      ...(decimals > 0 ? { decimals } : {}),
      ...(relations === '' ? {} : { relations }),
      ...(synonyms.length > 0 ? { synonyms } : {}),
      ...(signed ? { signed } : {}),
    })),
  };
}

/** The file's catalogue first, in its order; what only this workspace has stays, behind the rest of its group. */
function compared(
  name: string,
  { own, theirs }: { own: readonly GroupRecord[]; theirs: readonly GroupRecord[] },
  isUsed: (id: string) => boolean,
): CatalogueFile {
  const known = new Map(own.flatMap(({ indicators }) => indicators).map((one) => [one.id, one]));
  const incoming = theirs.flatMap(({ indicators }) => indicators);
  const ids = new Set(incoming.map(({ id }) => id));
  const keptOf = (group: string): IndicatorRecord[] =>
    own.find(({ id }) => id === group)?.indicators.filter(({ id }) => !ids.has(id)) ?? [];
  const groups = [
    ...theirs.map((group) => ({ ...group, indicators: [...group.indicators, ...keptOf(group.id)] })),
    ...own
      .filter(({ id }) => !theirs.some((group) => group.id === id))
      .map((group) => ({ ...group, indicators: keptOf(group.id) }))
      .filter(({ indicators }) => indicators.length > 0),
  ];
  soundCatalogue(groups);
  const labelOf = (id: string): string => incoming.find((one) => one.id === id)?.label ?? known.get(id)?.label ?? id;
  const labels = (indicators: readonly IndicatorRecord[]) => indicators.map(({ label }) => label);
  return {
    name,
    groups,
    added: labels(incoming.filter(({ id }) => !known.has(id))),
    changed: incoming.flatMap((after) => {
      const before = known.get(after.id);
      const what = before ? indicatorChanges(before, after, { labelOf, isUsed: isUsed(after.id) }) : [];
      return before && what.length > 0 ? [{ label: before.label, what }] : [];
    }),
    kept: labels([...known.values()].filter(({ id }) => !ids.has(id))),
  };
}
