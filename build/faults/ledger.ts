/** Figures that a service has accepted, each under a place of its own, so that none can hide another. */
export interface Ledger {
  /** Accepted: the caller was told that it is saved. By `period indicator`. */
  accepted: Map<string, string>;
  /** Sent, and the answer never came: may be there or not. */
  open: Map<string, string>;
  /** Of those accepted, the ones that were said to be on the stick. */
  sealed: Set<string>;
}

export function newLedger(): Ledger {
  return { accepted: new Map(), open: new Map(), sealed: new Set() };
}

/** What the trials found wrong. All must stay 0. */
export interface Verdict {
  /** Accepted figures that are nowhere afterwards. */
  acknowledgedLost: number;
  /** Copies that were opened although they were not what had been written. */
  corruptOpened: number;
  /** Workspaces that could not be opened any more, or whose end was no state at all. */
  unrecoverable: number;
}

/** How a trial ended, with words for whoever has to find out why. */
export class Broken extends Error {
  readonly kind: keyof Verdict;

  constructor(kind: keyof Verdict, message: string) {
    super(message);
    this.kind = kind;
  }
}
