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
];
