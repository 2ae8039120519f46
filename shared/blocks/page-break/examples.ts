import type { Example } from '../example.ts';
import type { PageBreakNode } from './schema.ts';

export const pageBreakExamples: readonly Example<PageBreakNode>[] = [
  {
    name: 'between',
    node: { type: 'page-break', id: 'page-break-1', children: [{ text: '' }] },
    before: [{ type: 'paragraph', id: 'page-break-before', children: [{ text: 'Trang trước.' }] }],
    text: '',
  },
];
