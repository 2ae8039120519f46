import { describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { LetterheadNode } from '../../shared/blocks/letterhead/schema.ts';
import { symbolSchema } from '../../shared/blocks/letterhead/schema.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { type DocxFile, paragraphTexts, readDocx } from '../word/docx-file.ts';
import { all, child, type Element, value } from '../word/xml.ts';
import { exampleLook } from './example-look.ts';

async function written(own: Partial<LetterheadNode>, more: readonly Block[] = []): Promise<DocxFile> {
  const head: Block = { type: 'letterhead', id: 'head-1', ...own, children: [{ text: '' }] };
  const blocks = [head, ...more];
  return readDocx(await writeWord({ blocks, look: exampleLook(blocks, { number: 5, date: '2019-10-16' }), title: '' }));
}

const appendix: Block = { type: 'appendix', id: 'appendix-1', children: [{ text: 'Biểu' }] };
const millimetres = (twips: string | undefined): number => (Number(twips) / 1440) * 25.4;
const referred = (file: DocxFile, kind: 'header' | 'footer'): (string | undefined)[] =>
  all(file.body, `w:${kind}Reference`).map((one) => one.attributes['w:type']);
const words = (part: Element): string =>
  all(part, 'w:t')
    .map((one) => one.children.join(''))
    .join('');

describe('the letterhead', () => {
  it('frames secrecy and urgency in the sizes of the format, in bright red, secrecy above', async () => {
    const { body, styles } = await written({ secrecy: 'TỐI MẬT', urgency: 'THƯỢNG KHẨN' });
    const frames = all(body, 'w:tbl').slice(1);
    expect(frames.map((frame) => words(frame))).toEqual(['TỐI MẬT', 'THƯỢNG KHẨN']);
    expect(
      frames.map((frame) => [
        Math.round(millimetres(all(frame, 'w:gridCol')[0]?.attributes['w:w'])),
        Math.round(millimetres(all(frame, 'w:trHeight')[0]?.attributes['w:val'])),
      ]),
    ).toEqual([
      [30, 8],
      [40, 8],
    ]);
    const style = all(styles, 'w:style').find((one) => one.attributes['w:styleId'] === 'urgency');
    expect(value(child(style, 'w:rPr'), 'w:color')).toBe(nd30.styles.urgency.colour);
  });

  it('sets circulation above the first page only, and the address at its foot', async () => {
    const file = await written({ circulation: 'XEM XONG TRẢ LẠI', address: 'Số 1 đường A' }, [appendix]);
    expect(referred(file, 'header')).toEqual(['default', 'first', 'default', 'first']);
    expect(referred(file, 'footer')).toEqual(['first', 'first']);
    const footers = [...file.parts].filter(([path]) => /^word\/footer\d+\.xml$/.test(path));
    // A section that named none would take over those of the section before.
    expect(footers.map(([, part]) => words(part))).toEqual(['Số 1 đường A', '']);
    expect(footers.flatMap(([, part]) => all(part, 'w:pStyle').map((one) => one.attributes['w:val']))).toEqual([
      'address',
      'thinLine',
    ]);
  });

  it('gives its own symbol to the appendices too', async () => {
    const texts = paragraphTexts(await written({ symbol: 'BC-STTTT-VP' }, [appendix])).join(' ');
    expect(texts).toContain('Số: 05/BC-STTTT-VP');
    expect(texts).toContain('(Kèm theo Báo cáo số 05/BC-STTTT-VP ngày 16 tháng 10 năm 2019');
  });

  it('leaves number and date of the appendices blank in an electronic issue, not its own', async () => {
    const texts = paragraphTexts(await written({ electronic: true }, [appendix]))
      .join(' ')
      .replace(/\s+/g, ' ');
    expect(texts).toContain('Số: 05/BC-STTTT');
    expect(texts).toContain('(Kèm theo Báo cáo số /BC-STTTT ngày tháng năm của Sở');
  });

  it('takes only symbols without spaces', () => {
    for (const good of ['BC-STTTT', 'BC-STTTT-VP', 'BC-BCĐ389', 'QyĐ-VP&TH'])
      expect(symbolSchema.parse(good)).toBe(good);
    for (const bad of ['BC - STTTT', 'BC-', '', '-BC']) expect(symbolSchema.safeParse(bad).success).toBe(false);
  });
});
