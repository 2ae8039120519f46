import type { Conflict, ConflictChoice, ConflictSide } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { searchKey } from '../../../shared/text/unicode.ts';
import { clockTime, momentWords } from '../../ui/time-words.ts';

const deeds: Readonly<Record<ConflictChoice, string>> = {
  keep: 'Đã giữ bản đang dùng',
  take: 'Đã lấy bản kia',
  both: 'Đã giữ cả hai',
};

/** What was just done: “Đã lấy bản kia: Chợ hạng 1, tháng 10/2019.” */
export function doneWords(settled: readonly Conflict[], choice: ConflictChoice): string {
  const [one, ...others] = settled;
  if (!one) return '';
  return others.length === 0 ? `${deeds[choice]}: ${one.title}.` : `${deeds[choice]} ở ${settled.length} chỗ.`;
}

/** On which machine a side was written: “Máy này”, “Máy PHONG-2”, “Nơi khác”. */
export function machineWords({ machine, isThisPc }: ConflictSide): string {
  if (isThisPc) return machine === null ? 'Máy này' : `Máy này (${machine})`;
  return machine === null ? 'Nơi khác' : `Máy ${machine}`;
}

/** By whom and when, as far as it is known: “Lê Thị Mẫu, hôm nay 09:14”. */
export function writtenWords({ who, at }: ConflictSide, today: Day | null): string {
  const when = at === null || today === null ? null : momentWords(at, today);
  return [who, when].filter((part) => part !== null).join(', ');
}

/** How it was settled: “Lê Thị Mẫu đã lấy bản kia, hôm nay 09:14”. */
export function settledWords({ settled }: Conflict, today: Day | null): string {
  if (!settled) return '';
  const when = today === null ? clockTime(settled.at) : momentWords(settled.at, today);
  const deed = deeds[settled.choice].replace('Đã ', 'đã ');
  return `${settled.who ?? 'Chưa ghi tên'} ${deed}, ${when}`;
}

/** The contradictions in which all the typed words occur, without regard to accents. */
export function matching(conflicts: readonly Conflict[], typed: string): readonly Conflict[] {
  const words = searchKey(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return conflicts;
  return conflicts.filter((conflict) => {
    const text = searchKey(
      [
        conflict.group.label,
        conflict.title,
        conflict.place,
        ...conflict.parts.flatMap(({ label, here, there }) => [label ?? '', here ?? '', there ?? '']),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
}
