/** How a contradiction is settled: what is in force stays, the other side takes its place, or, of text, stands behind it. */
export const conflictChoices = ['keep', 'take', 'both'] as const;
export type ConflictChoice = (typeof conflictChoices)[number];

/** One thing that the two sides say differently; null where a side has nothing there. `label` null: the thing itself. */
export interface ConflictPart {
  label: string | null;
  here: string | null;
  there: string | null;
}

/** Where and when a side was written, as far as it is known. */
export interface ConflictSide {
  machine: string | null;
  isThisPc: boolean;
  who: string | null;
  /** ISO 8601 in UTC. */
  at: string | null;
}

/** What two copies of the workspace say differently, in the clerk's words. */
export interface Conflict {
  id: string;
  /** When the copies were merged, ISO 8601 in UTC. */
  at: string;
  /** What it belongs to: a report, the figures of a period, the directory … */
  group: { id: string; label: string; report: string | null };
  /** What it is about: “Chợ hạng 1, tháng 10/2019”, “I. Kết quả thực hiện”. */
  title: string;
  place: string;
  /** `here`: what is in force, as it stands now, or, of one that is settled, as it stood. */
  parts: readonly ConflictPart[];
  here: ConflictSide;
  there: ConflictSide;
  /** What has become of it since, or why it cannot be chosen just now: a Vietnamese sentence. */
  note: string | null;
  choices: readonly ConflictChoice[];
  /** Names the record as it is shown; a choice is refused once it is another. */
  seen: string;
  settled: { at: string; who: string | null; choice: ConflictChoice } | null;
}

/** What came of settling several: those that could not be, each with a Vietnamese sentence. */
export interface SettleReply {
  settled: number;
  refused: readonly { conflict: string; message: string }[];
  /** How many are open. */
  open: number;
}
