import { add, compare, type DecimalText, quotient } from '../../../shared/value/decimal.ts';
import { formatDecimal } from '../../../shared/value/format.ts';

/** What is selected, as Excel's status bar tells it: how many numbers, their sum, average, least and greatest. */
export function SelectionFacts({ values }: { values: readonly (DecimalText | null)[] }) {
  const numbers = values.filter((value) => value !== null);
  const [first] = numbers;
  if (values.length < 2 || first === undefined) return null;
  const sum = add(numbers);
  const average = quotient(sum, String(numbers.length), 1, 2) ?? '0';
  const least = numbers.reduce((one, other) => (compare(one, other) <= 0 ? one : other), first);
  const most = numbers.reduce((one, other) => (compare(one, other) >= 0 ? one : other), first);
  return (
    <>
      <span>Số ô có số: {numbers.length}</span>
      <span>Trung bình: {formatDecimal(average)}</span>
      <span>Nhỏ nhất: {formatDecimal(least)}</span>
      <span>Lớn nhất: {formatDecimal(most)}</span>
      <strong>Tổng: {formatDecimal(sum)}</strong>
    </>
  );
}
