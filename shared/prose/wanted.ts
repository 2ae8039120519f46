/** Whether the words before a quantity say that it is wanted, not reached: “phấn đấu đạt 80%”, “kế hoạch tháng 11: 20.000 hồ sơ”; what was reached after such words counts again. */
export function isWanted(before: string): boolean {
  const last = [...before.matchAll(wanting)].at(-1);
  return last !== undefined && !reached.test(before.slice(last.index + last[0].length));
}

/** Whether a section's title looks ahead: “Phương hướng, nhiệm vụ tháng 11/2019”. */
export function looksAhead(title: string): boolean {
  return ahead.test(title);
}

const wanting =
  /(?<!\p{L})(?:phấn đấu|(?<!thực hiện )mục tiêu|dự kiến|chỉ tiêu (?:được giao|giao|đề ra|kế hoạch)|theo kế hoạch(?=,)|kế hoạch (?:(?:cả |của )?(?:năm|quý|tháng) )?[\d/IV]*\s?(?:là|giao|:))(?!\p{L})/giu;
const reached =
  /(?<!\p{L})(?:đã|hiện|hiện có|hiện nay|nay|đến nay|đạt được|kết quả|trong (?:tháng|quý|kỳ)|thực hiện được)(?!\p{L})/iu;
const ahead =
  /^\s*(?:[IVX\d]+[.)/]*\s*)?(?:phương hướng|nhiệm vụ|kế hoạch|chương trình|mục tiêu|định hướng|dự kiến|một số nhiệm vụ)(?!\p{L})/iu;
