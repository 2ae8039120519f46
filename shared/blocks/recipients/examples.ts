import type { Example } from '../example.ts';
import type { RecipientsNode } from './schema.ts';

export const recipientsExamples: readonly Example<RecipientsNode>[] = [
  {
    name: 'sent-up',
    node: {
      type: 'recipients',
      id: 'recipients-up',
      items: [{ name: 'Bộ TT&TT', note: 'b/c' }, { name: 'UBND tỉnh', note: 'b/c' }, { name: 'Ban Giám đốc Sở' }],
      archive: { office: 'VT', unit: 'VP' },
      children: [{ text: '' }],
    },
    text: 'Nơi nhận: - Bộ TT&TT (b/c); - UBND tỉnh (b/c); - Ban Giám đốc Sở; - Lưu: VT, VP.',
  },
  {
    name: 'old-punctuation',
    node: {
      type: 'recipients',
      id: 'recipients-old',
      items: [{ name: '- Như trên;' }],
      archive: { office: 'VT' },
      children: [{ text: '' }],
    },
    text: 'Nơi nhận: - Như trên; - Lưu: VT.',
  },
  {
    name: 'copies-and-drafter',
    node: {
      type: 'recipients',
      id: 'recipients-copies',
      items: [{ name: 'Như trên' }, { name: 'Ban Giám đốc Sở' }],
      archive: { office: 'VT', unit: 'TCCB', copies: '02b' },
      drafter: { symbol: 'PL', copies: 300 },
      children: [{ text: '' }],
    },
    before: [{ type: 'salutation', id: 'recipients-to', children: [{ text: 'Ủy ban nhân dân tỉnh' }] }],
    text: 'Nơi nhận: - Như trên; - Ban Giám đốc Sở; - Lưu: VT, TCCB (02b). PL.(300)',
  },
  {
    name: 'long-entry',
    node: {
      type: 'recipients',
      id: 'recipients-long',
      items: [
        { name: 'Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh', note: 'b/c' },
        { name: 'Các sở, ban, ngành', note: 't/h' },
      ],
      archive: { office: 'VT', unit: 'KHTC', copies: '05' },
      children: [{ text: '' }],
    },
    text: 'Nơi nhận: - Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân, Ủy ban nhân dân tỉnh (b/c); - Các sở, ban, ngành (t/h); - Lưu: VT, KHTC (05).',
  },
];
