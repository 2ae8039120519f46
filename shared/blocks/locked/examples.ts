import type { Example } from '../example.ts';
import type { LockedNode } from './schema.ts';

export const lockedExamples: readonly Example<LockedNode>[] = [
  {
    name: 'with-text',
    node: {
      type: 'locked',
      id: 'locked-text',
      original: { type: 'quote', id: 'locked-text', depth: 2, children: [{ text: 'Lời trích của bản sau.' }] },
      children: [{ text: '' }],
    },
    text: 'Lời trích của bản sau.',
  },
  {
    name: 'without-text',
    node: { type: 'locked', id: 'locked-chart', original: { type: 'chart', data: [1, 2] }, children: [{ text: '' }] },
    text: '',
  },
];
