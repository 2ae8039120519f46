import { createHash } from 'node:crypto';
import type { Conflict, ConflictChoice, ConflictPart, ConflictSide } from '../../../shared/api.ts';
import type { ConflictRow, RecordRow } from '../../store/tables/conflicts.ts';
import type { Workspace } from '../workspace.ts';
import type { Field } from './field.ts';
import { hindrance } from './hindrance.ts';
import { chosen } from './put.ts';
import { type RecordWords, recordWords } from './record-words.ts';
import { reportWords } from './report-words.ts';
import { saysTheSame } from './same.ts';

/** Tells contradictions in the clerk's words; for one reading of the store. */
export function conflictTeller(workspace: Workspace): (row: ConflictRow) => Conflict {
  const { store, machine } = workspace;
  const ofReport = reportWords(workspace);
  return (row) => {
    const { what, key } = row;
    const [recorded, there] = [parsed(row.here), parsed(row.there)];
    const here = row.settled_at === null ? store.conflicts.present(what, key) : recorded;
    const rows = [here, there, recorded].filter((one) => one !== undefined);
    const words = ofReport(what, key, rows) ?? recordWords(workspace, what, key, rows) ?? unknownWords(row);
    const state = stateOf(what, { here, there, recorded });
    const hindered = row.settled_at === null ? hindrance(workspace, row, there) : undefined;
    return {
      id: row.id,
      at: row.at,
      group: { ...words.group, report: words.group.id.startsWith('report:') ? words.group.id.slice(7) : null },
      title: words.title,
      place: words.place,
      parts: partsOf(here && words.fields(here), there && words.fields(there)),
      here: sideOf(workspace, row, here, { machine: row.here_machine, isThisPc: isNamed(row.here_machine, machine) }),
      there: sideOf(workspace, row, there, {
        machine: row.machine,
        isThisPc: isNamed(row.machine, machine) && row.machine !== row.here_machine,
      }),
      note: row.settled_at === null ? (hindered ?? notes[state]) : null,
      choices:
        row.settled_at === null ? choicesOf(what, { here, there, state, isHindered: hindered !== undefined }) : [],
      seen: seenOf(here),
      settled:
        row.settled_at === null ? null : { at: row.settled_at, who: row.settled_by, choice: row.choice ?? 'keep' },
    };
  };
}

/** Names a form of a record. */
export function seenOf(row: RecordRow | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify(row ?? null))
    .digest('base64url')
    .slice(0, 22);
}

/** A side as it was kept. */
export function parsed(json: string | null): RecordRow | undefined {
  return json === null ? undefined : (JSON.parse(json) as RecordRow);
}

type State = 'asMerged' | 'changed' | 'gone' | 'alike';

const notes: Readonly<Record<State, string | null>> = {
  asMerged: null,
  changed: 'Từ lúc ghép, bản đang dùng đã được sửa; bên trái là bản hiện nay.',
  gone: 'Từ lúc ghép, chỗ này đã bị xóa khỏi sổ.',
  alike: 'Hai bên nay đã như nhau: bấm “Giữ bản này” để gác lại.',
};

function stateOf(
  what: string,
  { here, there, recorded }: Record<'here' | 'there' | 'recorded', RecordRow | undefined>,
): State {
  const same = (one: RecordRow | undefined, other: RecordRow | undefined): boolean => saysTheSame(what, one, other);
  if (same(here, there)) return 'alike';
  if (same(here, recorded)) return 'asMerged';
  return here ? 'changed' : 'gone';
}

/** What can be written twice in a report. */
const repeatable = new Set([
  'paragraph',
  'list',
  'heading',
  'basis',
  'salutation',
  'part',
  'appendix',
  'indicator-table',
]);

function choicesOf(
  what: string,
  {
    here,
    there,
    state,
    isHindered,
  }: { here: RecordRow | undefined; there: RecordRow | undefined; state: State; isHindered: boolean },
): ConflictChoice[] {
  if (isHindered || state === 'alike') return ['keep'];
  const canBoth = what === 'block' && here && there && repeatable.has(String(there.kind));
  return canBoth ? ['keep', 'take', 'both'] : ['keep', 'take'];
}

/** Only what differs; all of it where that does not show in words. */
function partsOf(here: readonly Field[] | undefined, there: readonly Field[] | undefined): ConflictPart[] {
  const [ours, theirs] = [new Map(here ?? []), new Map(there ?? [])];
  const parts = [...new Set([...ours.keys(), ...theirs.keys()])].map((label) => ({
    label,
    here: ours.get(label) ?? null,
    there: theirs.get(label) ?? null,
  }));
  const differing = parts.filter((part) => part.here !== part.there);
  if (!here || !there) return parts.filter((part) => part.here !== null || part.there !== null);
  return differing.length > 0 ? differing : parts.filter((part) => part.here !== null);
}

function sideOf(
  { store }: Workspace,
  { what, key }: ConflictRow,
  row: RecordRow | undefined,
  where: Pick<ConflictSide, 'machine' | 'isThisPc'>,
): ConflictSide {
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  if (what === 'value' && row) {
    const [period = '', indicator = ''] = key.split('/');
    // Who wrote it, not who chose it.
    const entry = store.values
      .history(indicator, period)
      .find((line) => line.new === row.value && line.who !== null && line.origin !== chosen);
    return { ...where, who: entry?.who ?? null, at: entry?.at ?? text(row.changed_at) };
  }
  return { ...where, who: text(row?.who ?? row?.changed_by), at: text(row?.changed_at ?? row?.at) };
}

function isNamed(machine: string | null, own: string | null): boolean {
  return machine !== null && machine === own;
}

/** A record of a newer version, or of a report that is no longer there. */
function unknownWords({ what, key }: ConflictRow): RecordWords {
  return {
    group: { id: 'others', label: 'Phần khác' },
    title: key,
    place: what === 'block' || what === 'report' ? 'Báo cáo không còn trong sổ' : 'Phần của phiên bản khác',
    fields: (row) => [[null, JSON.stringify(row)]],
  };
}
