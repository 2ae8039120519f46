import { beginning } from './001-beginning.ts';
import { editableDirectory } from './002-directory.ts';
import { reportVersions } from './003-versions.ts';
import { editableCatalogue } from './004-catalogue.ts';
import { addressAndForms } from './005-address-and-forms.ts';
import { keptFindings } from './006-kept-findings.ts';
import { lineage } from './007-lineage.ts';
import { figureImports } from './008-imports.ts';
import { settledConflicts } from './009-settled-conflicts.ts';

/** The steps from an empty file to today's form, in order; the file's `user_version` counts those that it has taken. A released one is never edited. */
export const migrations: readonly string[] = [
  beginning,
  editableDirectory,
  reportVersions,
  editableCatalogue,
  addressAndForms,
  keptFindings,
  lineage,
  figureImports,
  settledConflicts,
];
