import type { DirectoryEntries } from '../../../shared/directory/schema.ts';
import type { AgencyRecord, RecipientGroup, RecipientList, SignerRecord, SigningForms } from '../directory.ts';
import type { Database } from '../sqlite.ts';
import { entriesTable, type Row } from './entries.ts';

/** Agencies, signers, recipients and their groups, the first three with the days on which they hold; and the ways of signing. */
export function directoryTables(database: Database) {
  const agencies = entriesTable<AgencyRecord>(database, {
    table: 'agency',
    columns: [...agencyWords, 'superior_full', 'address', 'valid_from', 'valid_until', 'successor'],
    toRow: ({ superiorFull, address, from, until, successor, ...words }) => ({
      ...words,
      superior_full: superiorFull,
      address: address ?? null,
      ...days({ from, until }),
      successor: successor ?? null,
    }),
    fromRow: (row) => ({
      ...(pick(row, ['id', ...agencyWords]) as Omit<AgencyRecord, 'superiorFull'>),
      superiorFull: String(row.superior_full),
      ...(row.address === null ? {} : { address: String(row.address) }),
      ...validity(row),
      ...(row.successor === null ? {} : { successor: String(row.successor) }),
    }),
  });
  const signers = entriesTable<SignerRecord>(database, {
    table: 'signer',
    columns: ['agency', 'name', 'form', 'lines', 'valid_from', 'valid_until'],
    toRow: ({ from, until, lines, ...words }) => ({ ...words, lines: JSON.stringify(lines), ...days({ from, until }) }),
    fromRow: (row) => ({
      ...(pick(row, ['id', 'agency', 'name', 'form']) as Pick<SignerRecord, 'id' | 'agency' | 'name' | 'form'>),
      lines: JSON.parse(String(row.lines)) as string[],
      ...validity(row),
    }),
  });
  const recipients = entriesTable<RecipientList>(database, {
    table: 'recipient_list',
    columns: ['agency', 'valid_from', 'valid_until', 'items', 'archive'],
    toRow: ({ id, agency, items, archive, ...valid }) => ({
      id,
      agency,
      ...days(valid),
      items: JSON.stringify(items),
      archive: JSON.stringify(archive),
    }),
    fromRow: (row) => ({
      id: row.id,
      agency: String(row.agency),
      ...validity(row),
      items: JSON.parse(String(row.items)) as RecipientList['items'],
      archive: JSON.parse(String(row.archive)) as RecipientList['archive'],
    }),
  });
  const groups = entriesTable<RecipientGroup>(database, {
    table: 'recipient_group',
    columns: ['name', 'items'],
    toRow: ({ id, name, items }) => ({ id, name, items: JSON.stringify(items) }),
    fromRow: (row) => ({
      id: row.id,
      name: String(row.name),
      items: JSON.parse(String(row.items)) as RecipientGroup['items'],
    }),
  });
  const forms = database.prepare<[], { id: string; label: string; lines: string; sole: number }>(
    'SELECT id, label, lines, sole FROM signing_form ORDER BY position',
  );
  const addForm = database.prepare(
    'INSERT INTO signing_form (id, position, label, lines, sole) VALUES (:id, :position, :label, :lines, :sole)',
  );
  const revision = database.prepare("SELECT value FROM setting WHERE key = 'directoryRevision'").pluck();
  const advance = database.prepare("UPDATE setting SET value = value + 1 WHERE key = 'directoryRevision'");
  const replace = (entries: ReadonlyLists<DirectoryEntries>, at: string | null): void => {
    agencies.replace(entries.agencies, at);
    signers.replace(entries.signers, at);
    recipients.replace(entries.recipients, at);
    groups.replace(entries.groups, at);
  };
  return {
    agencies: agencies.all,
    signers: signers.all,
    /** A signer by id, also one who was taken out. */
    signerEver: signers.ever,
    recipients: recipients.all,
    groups: groups.all,
    forms: (): SigningForms =>
      Object.fromEntries(
        forms
          .all()
          .map(({ id, label, lines, sole }) => [id, { label, lines: JSON.parse(lines) as string[], sole: sole === 1 }]),
      ),
    /** The entry that a row of one of these tables holds, also a row of another copy of the workspace. */
    entryOf: {
      agency: agencies.entryOf,
      signer: signers.entryOf,
      recipient_list: recipients.entryOf,
      recipient_group: groups.entryOf,
    },
    /** Counts the savings. */
    revision: (): number => Number(revision.get()),
    /** Makes the directory be as given, under its next revision; only what differs is written, with the time of the change. */
    replace(entries: DirectoryEntries, at: string): void {
      replace(entries, at);
      advance.run();
    },
    /** The directory that a new workspace starts with. */
    fill(parts: Omit<ReadonlyLists<DirectoryEntries>, 'groups'> & { forms: SigningForms }): void {
      Object.entries(parts.forms).forEach(([id, form], position) => {
        addForm.run({ id, position, label: form.label, lines: JSON.stringify(form.lines), sole: form.sole ? 1 : 0 });
      });
      replace({ ...parts, groups: [] }, null);
    },
  };
}

const agencyWords = ['name', 'letterhead', 'superior', 'province', 'place', 'symbol'] as const;

type ReadonlyLists<Parts> = { [Part in keyof Parts]: Readonly<Parts[Part]> };

interface Days {
  from?: string | undefined;
  until?: string | undefined;
}

function pick(row: Row, columns: readonly string[]): unknown {
  return Object.fromEntries(columns.map((column) => [column, row[column]]));
}

function validity({ valid_from, valid_until }: Row): Days {
  return {
    ...(typeof valid_from === 'string' ? { from: valid_from } : {}),
    ...(typeof valid_until === 'string' ? { until: valid_until } : {}),
  };
}

function days({ from, until }: Days): { valid_from: string | null; valid_until: string | null } {
  return { valid_from: from ?? null, valid_until: until ?? null };
}
