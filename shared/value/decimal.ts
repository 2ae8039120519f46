import Big from 'big.js';

/** A number as canonical decimal text: optional minus, no leading or trailing zeros, a dot before the fraction; exact, never a float. */
export type DecimalText = string;

const canonicalForm = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** The most digits that a figure may have before and after the dot; what is longer is a slip of the keyboard. */
const longest = { whole: 20, fraction: 12 } as const;

/** The canonical form of plain decimal text (`12.50` → `12.5`, `-0` → `0`), or undefined where it is no such number or far too long. */
export function canonical(text: string): DecimalText | undefined {
  if (!canonicalForm.test(text)) return undefined;
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const kept = fraction.replace(/0+$/, '');
  if (whole.length > longest.whole || kept.length > longest.fraction) return undefined;
  const magnitude = kept ? `${whole}.${kept}` : whole;
  return text.startsWith('-') && magnitude !== '0' ? `-${magnitude}` : magnitude;
}

/** The sum, exact. */
export function add(terms: readonly DecimalText[]): DecimalText {
  const sum = wholeSum(terms);
  if (sum !== undefined) return String(sum);
  return plain(terms.reduce((total, term) => total.plus(term), new Big(0)));
}

/** The sum of whole numbers as long as floats hold every step of it exactly, which is most sums and far faster. */
function wholeSum(terms: readonly DecimalText[]): number | undefined {
  let sum = 0;
  for (const term of terms) {
    const number = Number(term);
    if (!Number.isSafeInteger(number)) return undefined;
    sum += number;
    if (!Number.isSafeInteger(sum)) return undefined;
  }
  return sum;
}

/** One minus the other, exact. */
export function subtract(one: DecimalText, other: DecimalText): DecimalText {
  return plain(new Big(one).minus(other));
}

/** `factor · one / other`, rounded half up to so many decimals; undefined where the divisor is zero. */
export function quotient(
  one: DecimalText,
  other: DecimalText,
  factor: number,
  decimals: number,
): DecimalText | undefined {
  const divisor = new Big(other);
  if (divisor.eq(0)) return undefined;
  return plain(divide(new Big(one).times(factor), divisor, decimals));
}

/** Rounded half up (away from zero) to so many decimals. */
export function round(value: DecimalText, decimals: number): DecimalText {
  return plain(new Big(value).round(decimals, Big.roundHalfUp));
}

/** Negative, zero or positive as one is below, equal to or above the other. */
export function compare(one: DecimalText, other: DecimalText): -1 | 0 | 1 {
  return new Big(one).cmp(other);
}

/** The product, exact. */
export function times(value: DecimalText, factor: number): DecimalText {
  return plain(new Big(value).times(factor));
}

/** What a program that counts in binary wrote (`0.69479999999999997`, `1.5E+3`), with its noise rounded away; undefined where it is no number or far too long. */
export function fromFloat(text: string): DecimalText | undefined {
  if (!/^-?\d+(\.\d+)?([eE][+-]?\d{1,3})?$/.test(text)) return undefined;
  if (/^-?\d+$/.test(text)) return canonical(plain(new Big(text)));
  return canonical(plain(new Big(new Big(text).toPrecision(15)).round(longest.fraction, Big.roundHalfUp)));
}

function plain(value: Big): DecimalText {
  const text = value.toFixed();
  return text === '-0' ? '0' : text;
}

const division = Big();
function divide(one: Big, other: Big, decimals: number): Big {
  division.DP = decimals;
  division.RM = Big.roundHalfUp;
  return new division(one).div(other);
}
