import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyRecord, RecipientList, SignerRecord, SigningForms } from '../../../shared/directory/schema.ts';
import { AppError } from '../../../shared/errors.ts';
import { periodKinds } from '../../../shared/period/key.ts';
import type { Catalogue, GroupRecord } from '../../../shared/value/indicator.ts';
import { takeAgencies } from './agencies.ts';
import { takeCatalogue } from './catalogue.ts';
import { type Demo, takeDemo } from './demo.ts';
import { type KindRecord, takeKind } from './kind.ts';
import { takeRecipients } from './recipients.ts';
import { type SeedFile, seedFile } from './seed-file.ts';
import { takeSigners } from './signers.ts';

export { agencyAt, historyOf } from '../../../shared/directory/history.ts';
export type { AgencyRecord, RecipientList, SignerRecord, SigningForms } from '../../../shared/directory/schema.ts';
export type { Demo } from './demo.ts';
export { type KindRecord, parseKind } from './kind.ts';
export { kindBlocks } from './kind-blocks.ts';

/** Everything that a new workspace starts from. */
export interface Seeds {
  groups: readonly GroupRecord[];
  catalogue: Catalogue;
  /** The first agency's office is the one that a new workspace is for, unless another is named. */
  agencies: readonly AgencyRecord[];
  forms: SigningForms;
  /** In the order in which they are offered. */
  signers: readonly SignerRecord[];
  recipients: readonly RecipientList[];
  kinds: readonly KindRecord[];
  demo: Demo;
}

/**
 * Reads and checks the seed files in the folder; throws `input` naming file and line, `notFound` where a file is missing.
 * Catalogue and directories are read at once; kinds and demo, most of the text, when they are first asked for.
 */
export function loadSeeds(folder: string): Seeds {
  const yaml = (...path: string[]): SeedFile => seedFile(shownName(path), read(folder, path));
  const { groups, catalogue } = takeCatalogue(yaml('catalogue.yaml'));
  const agencies = takeAgencies(yaml('agencies.yaml'));
  const { forms, signers } = takeSigners(yaml('signers.yaml'), agencies);
  const recipients = takeRecipients(yaml('recipients.yaml'), agencies);
  const kinds = once(() =>
    takeKinds(
      kindFiles(folder).map((name) => yaml('kinds', name)),
      catalogue,
    ),
  );
  const demo = once(() => {
    const readCsv = (name: string) => ({ name: shownName(['demo', name]), text: read(folder, ['demo', name]) });
    return takeDemo(yaml('demo', 'demo.yaml'), { agencies, signers, kinds: kinds(), catalogue }, readCsv);
  });
  return {
    groups,
    catalogue,
    agencies,
    forms,
    signers,
    recipients,
    get kinds() {
      return kinds();
    },
    get demo() {
      return demo();
    },
  };
}

function once<Result extends object>(make: () => Result): () => Result {
  let made: Result | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function takeKinds(files: readonly SeedFile[], catalogue: Catalogue): KindRecord[] {
  const kinds = new Map<string, KindRecord>();
  for (const file of files) {
    const kind = takeKind(file, catalogue);
    if (kinds.has(kind.id)) throw file.fault(['id'], `loại báo cáo “${kind.id}” đã có ở tệp khác: hãy đặt mã khác.`);
    kinds.set(kind.id, kind);
  }
  return [...kinds.values()].sort((one, other) => periodKinds.indexOf(one.period) - periodKinds.indexOf(other.period));
}

function kindFiles(folder: string): string[] {
  try {
    return readdirSync(join(folder, 'kinds'))
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    throw missing(folder, ['kinds']);
  }
}

function read(folder: string, path: readonly string[]): string {
  try {
    return readFileSync(join(folder, ...path), 'utf8');
  } catch {
    throw missing(folder, path);
  }
}

function missing(folder: string, path: readonly string[]): AppError {
  return new AppError(
    'notFound',
    `Không đọc được ${shownName(path)} trong “${folder}”: hãy chép lại chương trình cho đủ tệp.`,
  );
}

function shownName(path: readonly string[]): string {
  return ['seeds', ...path].join('/');
}
