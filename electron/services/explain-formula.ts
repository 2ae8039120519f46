import type { PassportTerm } from '../../shared/api.ts';
import { periodName } from '../../shared/period/words.ts';
import type { Derivation, Source, Term } from '../../shared/value/derive.ts';
import { formatFigure } from '../../shared/value/format.ts';

/** One figure of a computation with the words that tell it. */
export function termOf(term: Term, of: Derivation): PassportTerm {
  const { indicator, period, value, role, assumed } = term;
  return {
    indicator,
    label: of.catalogue.indicators.get(indicator)?.label ?? indicator,
    period,
    periodName: periodName(period),
    value,
    role,
    assumed: assumed ?? false,
    source: of.value(indicator, period)?.source ?? 'entered',
  };
}

/** The computation in figures: `6.842 + 48`, `9.285 / 13.363 × 100`; null for what was entered. Blanks that counted as zero are left out. */
export function formulaOf(source: Source, terms: readonly PassportTerm[], of: Derivation): string | null {
  const digits = (term: PassportTerm): string => {
    const text = formatFigure(
      term.value,
      of.catalogue.indicators.get(term.indicator) ?? { unit: '', decimals: 0 },
      'cell',
    );
    return text.startsWith('-') ? `(${text})` : text;
  };
  switch (source) {
    case 'entered':
      return null;
    case 'sum':
    case 'roll':
      return terms
        .filter((term) => !term.assumed)
        .map((term, place) => (place === 0 ? digits(term) : `${term.role === 'minus' ? '-' : '+'} ${digits(term)}`))
        .join(' ');
    case 'percent':
    case 'per100': {
      const [part, whole] = terms;
      return part && whole ? `${digits(part)} / ${digits(whole)} × 100` : null;
    }
  }
}
