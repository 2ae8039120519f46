import type { Block } from '../../shared/blocks/schemas.ts';
import { figuresOf } from '../../shared/document/figures.ts';
import { isText } from '../../shared/document/inline.ts';
import { lookOf, partsOf } from '../../shared/document/landscape.ts';
import type { Look } from '../../shared/document/look.ts';
import type { FormatProfile } from '../../shared/format/profile.ts';
import { flowGroups, isClosing } from './flow-groups.ts';
import type { Draft, MeasuredFlow, MeasureRoom } from './MeasureRoom.tsx';
import { paginate } from './paginate.ts';

/** A part of a block or of the closing as it stands on a page. */
export interface LaidPiece {
  flow: MeasuredFlow;
  /** The blocks that it belongs to. */
  blocks: readonly string[];
  from: number;
  to: number;
  /** Below the text's upper edge, in CSS pixels. */
  top: number;
}

/** A page with what stands on it; replaced only when something on it has changed. */
export interface LaidPage {
  /** Counted anew in each appendix; the first one may show no number. */
  number: number;
  /** The report (0) or its how-manieth appendix. */
  part: number;
  page: FormatProfile['page'];
  isTurned: boolean;
  pieces: readonly LaidPiece[];
  /** The address at the foot of the first page. */
  foot: string | undefined;
}

/** Finds the pages of a report. What was measured once is kept: after a change only what looks otherwise is measured again. */
export class PageLayout {
  readonly room: MeasureRoom;
  #kept = new Map<string, Kept>();
  #pages: readonly LaidPage[] = [];
  /** How many flows are measured at a stretch. */
  #stretch = shortest;

  constructor(room: MeasureRoom) {
    this.room = room;
  }

  /**
   * The pages as they are now; `landscape` names the blocks on turned pages. `rest` is asked for a pause between two stretches of
   * work; where it says no, the answer is undefined, and what was measured so far stays known.
   */
  async layOut(
    blocks: readonly Block[],
    look: Look,
    landscape: ReadonlySet<string>,
    rest: () => Promise<boolean>,
  ): Promise<readonly LaidPage[] | undefined> {
    const parts = partsOf(blocks).map((part) => {
      const own = part[0] ? lookOf(part[0], landscape, look) : look;
      const drafts = flowGroups(part).map((group): Draft => ({ blocks: group, look: own, isTurned: own !== look }));
      return { look: own, drafts };
    });
    const drafts = parts.flatMap((part) => part.drafts);
    const stale = drafts.filter((draft) => !isFresh(this.#kept.get(keyOf(draft)), draft));
    for (let at = 0; at < stale.length; ) {
      if (at > 0 && !(await rest())) return undefined;
      const begun = performance.now();
      this.#measure(stale.slice(at, at + this.#stretch));
      at += this.#stretch;
      // No longer than a frame at a time, on this PC and with what else it does now.
      const fitting = (this.#stretch * frame) / Math.max(1, performance.now() - begun);
      this.#stretch = Math.round(Math.min(longest, Math.max(shortest, fitting)));
    }
    this.#forget(drafts);
    const pages = parts.flatMap(({ look: own, drafts: flows }, part) =>
      this.#paginate(flows, own.profile.page).map(
        (pieces, at): LaidPage => ({
          number: at + 1,
          part,
          page: own.profile.page,
          isTurned: own !== look,
          pieces,
          foot: part === 0 && at === 0 ? look.context.foot : undefined,
        }),
      ),
    );
    this.#pages = pages.map((page, at) => (isSame(this.#pages[at], page) ? (this.#pages[at] ?? page) : page));
    return this.#pages;
  }

  #measure(drafts: readonly Draft[]): void {
    this.room.measure(drafts).forEach((flow, at) => {
      const draft = drafts[at];
      if (!draft) return;
      const key = keyOf(draft);
      const before = this.#kept.get(key)?.flow;
      // What looks as before is as before.
      const same = before && before.element.outerHTML === flow.element.outerHTML ? before : flow;
      this.#kept.set(key, { flow: same, seen: seenBy(draft) });
    });
  }

  #forget(drafts: readonly Draft[]): void {
    if (this.#kept.size <= drafts.length) return;
    const used = new Set(drafts.map(keyOf));
    for (const key of this.#kept.keys()) if (!used.has(key)) this.#kept.delete(key);
  }

  #paginate(drafts: readonly Draft[], { height, margin }: FormatProfile['page']): LaidPiece[][] {
    const flows = drafts.map((draft, at) => {
      const kept = this.#kept.get(keyOf(draft));
      if (!kept) throw new Error('A flow was not measured');
      return isClosing(drafts[at + 1]?.blocks) ? { ...kept.flow, strips: withNext(kept.flow) } : kept.flow;
    });
    return paginate(flows, (height - margin.top - margin.bottom) * pixelsPerMillimetre).map((pieces) =>
      pieces.flatMap(({ flow: at, from, to, top }): LaidPiece[] => {
        const draft = drafts[at];
        const kept = draft && this.#kept.get(keyOf(draft));
        return kept ? [{ flow: kept.flow, blocks: draft.blocks.map((block) => block.id), from, to, top }] : [];
      }),
    );
  }
}

export const pixelsPerMillimetre = 96 / 25.4;

/** Milliseconds of work between two looks at the clerk's keys. */
const frame = 16;

/** Bounds of how many flows are measured at a stretch. */
const [shortest, longest] = [4, 64];

/** A measured flow, and what it showed then. */
interface Kept {
  flow: MeasuredFlow;
  seen: readonly unknown[];
}

function keyOf({ blocks }: Draft): string {
  return blocks[0]?.id ?? '';
}

function isFresh(kept: Kept | undefined, draft: Draft): boolean {
  if (!kept) return false;
  const seen = seenBy(draft);
  return seen.length === kept.seen.length && seen.every((one, at) => Object.is(one, kept.seen[at]));
}

/** All that can change how the blocks look: themselves, and what they read of the report. Compared one by one. */
function seenBy({ blocks, look, isTurned }: Draft): unknown[] {
  return [
    isTurned,
    ...blocks.flatMap((block) => [
      block,
      look.numbers.get(block.id),
      look.runs.get(block.id),
      readsContext(block) ? look.context : undefined,
      ...figuresOf(block).map(({ indicator, offset }) => look.figures(indicator, offset ?? 0)),
    ]),
  ];
}

function readsContext({ type, children }: Block): boolean {
  if (type === 'paragraph' || type === 'heading' || type === 'list' || type === 'part') return !children.every(isText);
  return true;
}

/** The last sentence stays with the signature, whole, as in Word; of a table its last row does. */
function withNext({ strips, repeat }: MeasuredFlow): MeasuredFlow['strips'] {
  return strips.map((strip, at) => (repeat === 0 || at === strips.length - 1 ? { ...strip, keep: true } : strip));
}

function isSame(one: LaidPage | undefined, other: LaidPage): boolean {
  return (
    one !== undefined &&
    one.number === other.number &&
    one.part === other.part &&
    one.page === other.page &&
    one.foot === other.foot &&
    one.pieces.length === other.pieces.length &&
    one.pieces.every((piece, at) => {
      const { flow, from, to, top } = other.pieces[at] ?? {};
      return piece.flow === flow && piece.from === from && piece.to === to && piece.top === top;
    })
  );
}
