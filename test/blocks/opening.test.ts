import { describe, expect, it } from 'vitest';
import { writeWord } from '../../electron/word/write.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { millimetresPerPoint } from '../../shared/format/lengths.ts';
import { nd30 } from '../../shared/format/nd30-2020.ts';
import { textWidth } from '../../shared/format/text-width.ts';
import { paragraphTexts, readDocx } from '../word/docx-file.ts';
import { exampleLook } from './example-look.ts';

const addressee = (id: string, text: string): Block => ({ type: 'salutation', id, children: [{ text }] });
const basis = (id: string, text: string): Block => ({ type: 'basis', id, children: [{ text }] });
const recipients: Block = {
  type: 'recipients',
  id: 'opening-recipients',
  items: [{ name: 'Ban Giám đốc Sở' }],
  archive: { office: 'VT', unit: 'KHTC' },
  children: [{ text: '' }],
};

async function lines(blocks: readonly Block[]): Promise<string[]> {
  const file = await writeWord({ blocks, look: exampleLook(blocks), title: 'Phần mở đầu' });
  return paragraphTexts(readDocx(file)).filter((line) => line.trim() !== '');
}

describe('those whom a report addresses', () => {
  it('stand on one line with “Kính gửi:” where there is one, without a sign at the end', async () => {
    expect(await lines([addressee('one-1', 'Ủy ban nhân dân tỉnh Vĩnh Long')])).toEqual([
      'Kính gửi: Ủy ban nhân dân tỉnh Vĩnh Long',
    ]);
  });

  it('stand each on a line of their own below the label where there are several', async () => {
    const three = ['Bộ Nội vụ', 'Ủy ban nhân dân tỉnh', 'Sở Nội vụ'].map((name, at) => addressee(`many-${at}`, name));
    expect(await lines(three)).toEqual(['Kính gửi:', '- Bộ Nội vụ;', '- Ủy ban nhân dân tỉnh;', '- Sở Nội vụ.']);
  });

  it('are left out where nobody filled them in, and are counted without', async () => {
    expect(await lines([addressee('gap-1', 'Sở Nội vụ'), addressee('gap-2', ' ')])).toEqual(['Kính gửi: Sở Nội vụ']);
  });

  it('have their dashes under the colon', () => {
    const { salutationLabel, salutationItem } = nd30.styles;
    const label = nd30.texts.salutation.replace(':', '');
    const colon = salutationLabel.left + textWidth(label, salutationLabel) * millimetresPerPoint;
    expect(salutationItem.left - salutationItem.hanging).toBeCloseTo(colon, 1);
    expect(salutationItem.hanging).toBeCloseTo(textWidth('- ', salutationItem) * millimetresPerPoint, 1);
  });
});

describe('“Nơi nhận”', () => {
  it('begins with “Như trên” by itself where somebody is addressed', async () => {
    expect((await lines([addressee('up-1', 'Sở Nội vụ'), recipients])).slice(1)).toEqual([
      'Nơi nhận:',
      '- Như trên;',
      '- Ban Giám đốc Sở;',
      '- Lưu: VT, KHTC.',
    ]);
  });

  it('says nothing of it where nobody is, or only an empty line', async () => {
    expect(await lines([addressee('up-2', ''), recipients])).toEqual([
      'Nơi nhận:',
      '- Ban Giám đốc Sở;',
      '- Lưu: VT, KHTC.',
    ]);
  });
});

describe('căn cứ', () => {
  it('end with a semicolon, the last with a full stop', async () => {
    expect(await lines([basis('law-1', 'Căn cứ Luật A'), basis('law-2', 'Căn cứ Nghị định B')])).toEqual([
      'Căn cứ Luật A;',
      'Căn cứ Nghị định B.',
    ]);
  });
});
