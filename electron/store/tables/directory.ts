import type { AgencyRecord, RecipientList, SignerRecord, SigningForms } from '../directory.ts';
import type { Database } from '../sqlite.ts';

interface AgencyRow {
  id: string;
  name: string;
  letterhead: string;
  superior: string;
  superior_full: string;
  province: string;
  place: string;
  symbol: string;
  valid_from: string | null;
  valid_until: string | null;
  successor: string | null;
}
interface SignerRow {
  id: string;
  agency: string;
  name: string;
  lines: string;
  valid_from: string | null;
  valid_until: string | null;
}
interface RecipientRow {
  agency: string;
  valid_from: string | null;
  valid_until: string | null;
  items: string;
  archive: string;
}

/** Agencies, signers and recipients, each with the days on which they hold. */
export function directoryTables(database: Database) {
  const agencies = database.prepare<[], AgencyRow>('SELECT * FROM agency ORDER BY position');
  const signers = database.prepare<[], SignerRow>('SELECT * FROM signer ORDER BY position');
  const recipients = database.prepare<[], RecipientRow>('SELECT * FROM recipient_list ORDER BY id');
  const addAgency = database.prepare(
    'INSERT INTO agency VALUES (:id, :position, :name, :letterhead, :superior, :superiorFull, :province, :place, :symbol, :from, :until, :successor)',
  );
  const addForm = database.prepare('INSERT INTO signing_form VALUES (:id, :position, :lines, :sole)');
  const addSigner = database.prepare(
    'INSERT INTO signer VALUES (:id, :position, :agency, :name, :lines, :from, :until)',
  );
  const addRecipients = database.prepare(
    'INSERT INTO recipient_list (agency, valid_from, valid_until, items, archive) VALUES (:agency, :from, :until, :items, :archive)',
  );
  return {
    agencies: (): AgencyRecord[] =>
      agencies.all().map(({ superior_full, valid_from, valid_until, successor, ...row }) => ({
        ...row,
        superiorFull: superior_full,
        ...validity(valid_from, valid_until),
        ...(successor === null ? {} : { successor }),
      })),
    signers: (): SignerRecord[] =>
      signers.all().map(({ valid_from, valid_until, lines, ...row }) => ({
        id: row.id,
        agency: row.agency,
        name: row.name,
        lines: JSON.parse(lines) as string[],
        ...validity(valid_from, valid_until),
      })),
    recipients: (): RecipientList[] =>
      recipients.all().map((row) => ({
        agency: row.agency,
        ...validity(row.valid_from, row.valid_until),
        items: JSON.parse(row.items) as RecipientList['items'],
        archive: JSON.parse(row.archive) as RecipientList['archive'],
      })),
    fill(parts: {
      agencies: readonly AgencyRecord[];
      forms: SigningForms;
      signers: readonly SignerRecord[];
      recipients: readonly RecipientList[];
    }): void {
      parts.agencies.forEach((one, position) => {
        addAgency.run({ ...one, ...span(one), successor: one.successor ?? null, position });
      });
      Object.entries(parts.forms).forEach(([id, form], position) => {
        addForm.run({ id, position, lines: JSON.stringify(form.lines), sole: form.sole ? 1 : 0 });
      });
      parts.signers.forEach((one, position) => {
        addSigner.run({ ...one, ...span(one), lines: JSON.stringify(one.lines), position });
      });
      for (const one of parts.recipients) {
        addRecipients.run({
          agency: one.agency,
          ...span(one),
          items: JSON.stringify(one.items),
          archive: JSON.stringify(one.archive),
        });
      }
    },
  };
}

function validity(from: string | null, until: string | null): { from?: string; until?: string } {
  return { ...(from === null ? {} : { from }), ...(until === null ? {} : { until }) };
}

function span(one: { from?: string | undefined; until?: string | undefined }): {
  from: string | null;
  until: string | null;
} {
  return { from: one.from ?? null, until: one.until ?? null };
}
