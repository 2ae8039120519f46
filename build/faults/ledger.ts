/** One thing that a clerk entered: a figure or a paragraph, each under a place of its own, so that none can hide another. */
export interface Entry {
  /** `value PERIOD INDICATOR` or `block REPORT ID`. */
  key: string;
  /** The figure, or the paragraph's words. */
  content: string;
}

/** What was entered in a trial, and what the window was told of it. */
export interface Ledger {
  /** The reply said that it is saved. */
  accepted: Map<string, string>;
  /** Sent, and the reply never came: may be there or not. */
  open: Map<string, string>;
  /** Of those accepted, the ones that the lamp said to be on the stick. */
  sealed: Set<string>;
}

export function newLedger(): Ledger {
  return { accepted: new Map(), open: new Map(), sealed: new Set() };
}

/** What the trials found wrong. All must stay 0. */
export interface Verdict {
  /** Accepted entries that are nowhere afterwards, or that a stick lacks although the lamp said that it holds them. */
  acknowledgedLost: number;
  /** Copies that were opened although they are not what had been written. */
  corruptOpened: number;
  /** Workspaces that could not be opened or sealed any more. */
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
