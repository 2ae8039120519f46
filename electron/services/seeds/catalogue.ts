import { z } from 'zod';
import { AppError } from '../../../shared/errors.ts';
import { buildCatalogue, type Catalogue, type GroupRecord, groupSchema } from '../../../shared/value/indicator.ts';
import { namedIn, parseRelations } from '../../../shared/value/relation.ts';
import type { SeedFile } from './seed-file.ts';

/** Reads the catalogue; refuses doubled ids and relations that cannot be read, name an unknown indicator or go in a circle. */
export function takeCatalogue(file: SeedFile): { groups: GroupRecord[]; catalogue: Catalogue } {
  const groups = file.take(z.array(groupSchema).min(1));
  const placed = groups.flatMap((group, one) =>
    group.indicators.map((indicator, two) => ({ indicator, path: [one, 'indicators', two] })),
  );
  const paths = new Map<string, readonly PropertyKey[]>();
  for (const { indicator, path } of placed) {
    if (paths.has(indicator.id))
      throw file.fault([...path, 'id'], `chỉ tiêu “${indicator.id}” đã có ở trên: hãy bỏ một.`);
    paths.set(indicator.id, path);
  }
  for (const { indicator, path } of placed) {
    const relations = saying(() => parseRelations(indicator.relations), file, [...path, 'relations']);
    const unknown = namedIn(relations).find((name) => !paths.has(name));
    if (unknown)
      throw file.fault(
        [...path, 'relations'],
        `không có chỉ tiêu “${unknown}” trong danh mục: hãy thêm nó hoặc sửa quan hệ.`,
      );
  }
  const catalogue = saying(
    () => buildCatalogue(groups),
    file,
    (error) => [...(paths.get(error.field ?? '') ?? []), 'relations'],
  );
  return { groups, catalogue };
}

/** Runs a step of the core and gives its refusal the line of the file. */
function saying<Result>(
  step: () => Result,
  file: SeedFile,
  path: readonly PropertyKey[] | ((error: AppError) => readonly PropertyKey[]),
): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw file.fault(typeof path === 'function' ? path(error) : path, error.message);
  }
}
