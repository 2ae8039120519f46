import { searchKey } from '../../../shared/text/unicode.ts';
import type { Catalogue, Indicator } from '../../../shared/value/indicator.ts';

/** What a text of a sheet may name: the indicator where that is certain, else those that it may be, the likeliest first. */
export interface Match {
  indicator: string | null;
  certain: boolean;
  candidates: readonly string[];
}

/** What stands around a row, which tells rows of one name apart. */
export interface Surround {
  /** The unit that the row gives. */
  unit: string;
  /** Texts of the rows above that head this one, the nearest first. */
  above: readonly string[];
  /** The indicators of the rows above, the nearest first. */
  before: readonly string[];
}

const nothing: Match = { indicator: null, certain: false, candidates: [] };
/** From this share of common words on, a row may be meant. */
const alike = 0.6;

/** Finds the indicator that a row of a sheet names: by id, label, short name under its total, or synonym; insensitive to diacritics and to where a tone stands. */
export class IndicatorIndex {
  readonly #catalogue: Catalogue;
  readonly #ids = new Map<string, string>();
  readonly #labels = new Map<string, string[]>();
  readonly #shorts = new Map<string, string[]>();
  readonly #synonyms = new Map<string, string[]>();
  readonly #words: { id: string; words: ReadonlySet<string> }[] = [];
  readonly #found = new Map<string, readonly string[]>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    for (const { id, label, short, synonyms } of catalogue.indicators.values()) {
      this.#ids.set(id, id);
      note(this.#labels, plainKey(label), id);
      if (short) note(this.#shorts, plainKey(short), id);
      for (const synonym of synonyms) note(this.#synonyms, plainKey(synonym), id);
      this.#words.push({ id, words: telling(plainKey(label)) });
    }
  }

  /** The indicator of that id, however it is cased. */
  ofId(text: string): string | null {
    return this.#ids.get(text.trim().toLowerCase()) ?? null;
  }

  /** Whether a text is the name of some indicator beyond doubt, whatever stands around it. */
  isName(text: string): boolean {
    const key = plainKey(text);
    return this.#labels.has(key) || this.#shorts.has(key) || this.#synonyms.has(key) || this.ofId(text) !== null;
  }

  find(text: string, around: Surround): Match {
    const key = plainKey(text);
    if (key === '') return nothing;
    const byLabel = this.#labels.get(key);
    if (byLabel) return this.#choose(byLabel, around);
    const short = this.#shorts.get(key)?.filter((id) => this.#isBelow(id, around));
    const [under] = short ?? [];
    if (under !== undefined) return { indicator: under, certain: short?.length === 1, candidates: short ?? [] };
    const bySynonym = this.#synonyms.get(key);
    if (bySynonym) return this.#choose(bySynonym, around);
    const guesses = this.#shorts.get(key) ?? this.#guess(key);
    const [first] = guesses;
    if (first === undefined) return nothing;
    // “Hộp thư cấp mới” is “Số hộp thư cấp mới trong kỳ” where the unit says so too.
    const words = telling(key);
    const same = this.#words.filter(
      (one) => one.words.size === words.size && [...words].every((word) => one.words.has(word)),
    );
    const [only] = same;
    if (only && same.length === 1 && this.#hasUnit(only.id, around.unit)) {
      return { indicator: only.id, certain: true, candidates: guesses };
    }
    return { indicator: first, certain: false, candidates: guesses };
  }

  /** Of several of one name the one that fits its surroundings. */
  #choose(ids: readonly string[], around: Surround): Match {
    if (ids.length === 1) return { indicator: ids[0] ?? null, certain: true, candidates: ids };
    const fitting = ids.filter((id) => around.unit !== '' && this.#hasUnit(id, around.unit));
    const left = fitting.length > 0 ? fitting : ids;
    const headed = left.filter((id) => around.above.some((text) => plainKey(text) === plainKey(this.#groupOf(id))));
    const chosen = headed.length > 0 ? headed : left;
    return { indicator: chosen[0] ?? null, certain: chosen.length === 1, candidates: ids };
  }

  #isBelow(id: string, { before, above }: Surround): boolean {
    const under = this.#catalogue.indicators.get(id)?.under;
    if (under === undefined) return false;
    const siblings = new Set(
      [...this.#catalogue.indicators.values()].filter((one) => one.under === under).map((one) => one.id),
    );
    // Up to the total, over the other parts.
    for (const one of before) {
      if (one === under) return true;
      if (!siblings.has(one)) break;
    }
    const label = this.#catalogue.indicators.get(under)?.label ?? '';
    return above.some((text) => plainKey(text) === plainKey(label));
  }

  #hasUnit(id: string, unit: string): boolean {
    return unit === '' || searchKey(unit) === searchKey(this.#of(id)?.unit ?? '');
  }

  #groupOf(id: string): string {
    const group = this.#of(id)?.group;
    return this.#catalogue.groups.find((one) => one.id === group)?.label ?? '';
  }

  #of(id: string): Indicator | undefined {
    return this.#catalogue.indicators.get(id);
  }

  #guess(key: string): readonly string[] {
    const known = this.#found.get(key);
    if (known) return known;
    const words = telling(key);
    const found = this.#words
      .map(({ id, words: own }) => {
        const common = [...words].filter((word) => own.has(word)).length;
        return { id, share: common / Math.max(words.size, own.size, 1) };
      })
      .filter(({ share }) => share >= alike)
      .sort((one, other) => other.share - one.share)
      .slice(0, 5)
      .map(({ id }) => id);
    this.#found.set(key, found);
    return found;
  }
}

/** A name without its numbering, its dash, “trong đó” and signs. */
function plainKey(text: string): string {
  return searchKey(text)
    .replace(/^((\d+|[ivx]+|[a-z])[.)]\s*|\d+(\.\d+)+\.?\s+)+/, '')
    .replace(/^[-–+*•·\s]+/, '')
    .replace(/^(trong do|gom|bao gom)\s*[:,]?\s*/, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/[^a-z0-9%/.]+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
}

const empty = new Set(['cac', 'cua', 've', 'duoc', 'da']);

/** The words that tell names apart. */
function telling(key: string): ReadonlySet<string> {
  const bare = key.replace(/\btrong (ky|thang|quy|nam)\b/g, ' ').replace(/^(tong )?so (luong )?/, '');
  return new Set(bare.split(/[ /]/).filter((word) => word !== '' && !empty.has(word)));
}

function note(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (!ids) map.set(key, [id]);
  else if (!ids.includes(id)) ids.push(id);
}
