import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { balancedLines, linesNeeded, narrowest } from '../../shared/format/balance.ts';
import { textWidth } from '../../shared/format/text-width.ts';
import { readAdvances } from './advances.ts';

const styles = [
  ['Regular', { bold: false, italic: false }],
  ['Bold', { bold: true, italic: false }],
  ['Italic', { bold: false, italic: true }],
  ['BoldItalic', { bold: true, italic: true }],
] as const;

const letters = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXYaăâbcdđeêghiklmnoôơpqrstuưvxy'];
const vietnamese = letters.flatMap((letter) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (letter + tone).normalize('NFC')),
);
const written = [
  ...new Set([...vietnamese.filter((text) => text.length === 1), ...'0123456789 .,;:-–+/%()“”…&\u00A0']),
];

describe('the width of a line of text', () => {
  it.each(styles)('is that of the bundled font, letter by letter: %s', (name, face) => {
    const advance = readAdvances(
      readFileSync(new URL(`../../build/fonts/LiberationSerif-${name}.ttf`, import.meta.url)),
    );
    for (const letter of written) {
      expect(`${letter} ${textWidth(letter, { size: 2048, ...face })}`).toBe(`${letter} ${advance(letter)}`);
    }
  });

  it('agrees with what was measured for quốc hiệu and tiêu ngữ', () => {
    const millimetres = (text: string, size: number): number =>
      Math.round(textWidth(text, { size, bold: true, italic: false }) * (25.4 / 72) * 10) / 10;
    expect(millimetres('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12)).toBe(88.3);
    expect(millimetres('Độc lập - Tự do - Hạnh phúc', 13)).toBe(56.1);
  });

  it('is the same for decomposed letters', () => {
    const face = { size: 14, bold: false, italic: false };
    expect(textWidth('Trà Vinh ưỡn ẹo'.normalize('NFD'), face)).toBe(textWidth('Trà Vinh ưỡn ẹo', face));
  });
});

describe('a long name', () => {
  const face = { size: 12, bold: true, italic: false, upper: true };
  const column = 196;
  it.each([
    ['Sở Thông tin và Truyền thông', ['Sở Thông tin', 'và Truyền thông']],
    ['Sở Khoa học và Công nghệ', ['Sở Khoa học và Công nghệ']],
    ['Sở Nông nghiệp và Phát triển nông thôn', ['Sở Nông nghiệp', 'và Phát triển nông thôn']],
    ['Ủy ban nhân dân tỉnh Trà Vinh', ['Ủy ban nhân dân', 'tỉnh Trà Vinh']],
    ['Sở Lao động - Thương binh và Xã hội', ['Sở Lao động -', 'Thương binh và Xã hội']],
    ['Sở Văn hóa, Thể thao và Du lịch', ['Sở Văn hóa, Thể thao', 'và Du lịch']],
  ])('%s breaks where its parts end', (name, lines) => {
    expect(balancedLines(name, column, face)).toEqual(lines);
  });

  it.each([
    [
      'Sơ kết công tác 6 tháng đầu năm và nhiệm vụ trọng tâm 6 tháng cuối năm 2019',
      ['Sơ kết công tác 6 tháng đầu năm', 'và nhiệm vụ trọng tâm 6 tháng cuối năm 2019'],
    ],
    [
      'Kết quả thực hiện nhiệm vụ ngành thông tin và truyền thông tháng 10 và phương hướng, nhiệm vụ tháng 11 năm 2019',
      [
        'Kết quả thực hiện nhiệm vụ ngành thông tin và truyền thông tháng 10',
        'và phương hướng, nhiệm vụ tháng 11 năm 2019',
      ],
    ],
  ])('a subject breaks before “và”, never between a number and what it counts: %s', (subject, lines) => {
    expect(balancedLines(subject, 467, { size: 14, bold: true, italic: false })).toEqual(lines);
  });

  it('a text of a hundred words breaks into lines that fit; a word that fits nowhere stands alone', () => {
    const bold = { size: 14, bold: true, italic: false };
    const lines = balancedLines('Kết quả công tác tháng 10 và nhiệm vụ '.repeat(11), 467, bold);
    expect(lines).toHaveLength(Math.ceil(textWidth('Kết quả công tác tháng 10 và nhiệm vụ '.repeat(11), bold) / 467));
    expect(lines.every((line) => textWidth(line, bold) <= 467)).toBe(true);
    expect(balancedLines(`Sở ${'Nông'.repeat(12)} và Phát triển nông thôn`, 180, bold)).toEqual([
      'Sở',
      'Nông'.repeat(12),
      'và Phát triển nông thôn',
    ]);
  });

  it('takes no more lines than it may, at the least width', () => {
    const head = { size: 12, bold: true, italic: false };
    const width = narrowest('6 tháng đầu năm 2019', 3, head);
    expect(linesNeeded('6 tháng đầu năm 2019', width, head)).toBe(3);
    expect(linesNeeded('6 tháng đầu năm 2019', width - 1, head)).toBe(4);
  });
});
