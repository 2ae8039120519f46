import type { Block } from '../../shared/blocks/schemas.ts';

/** Blocks of a small report, for the editor's tests. */
export function paragraph(id: string, text: string, hint?: string): Block {
  return { type: 'paragraph', id, ...(hint === undefined ? {} : { hint }), children: [{ text }] };
}

export function heading(id: string, text: string, level: 1 | 2 | 3 | 4 = 1): Block {
  return { type: 'heading', id, level, children: [{ text }] };
}

export function item(id: string, text: string, marker: 'dash' | 'plus' | 'number' | 'letter' = 'dash'): Block {
  return { type: 'list', id, marker, children: [{ text }] };
}

export const letterhead: Block = { type: 'letterhead', id: 'head', children: [{ text: '' }] };

export const title: Block = {
  type: 'title',
  id: 'titl',
  name: 'BÁO CÁO',
  children: [{ text: 'Công tác tháng 10' }],
};

export const signature: Block = { type: 'signature', id: 'sign', children: [{ text: '' }] };

export function table(id: string, ...rows: string[]): Block {
  return {
    type: 'indicator-table',
    id,
    caption: '',
    rows,
    columns: ['previous', 'value', 'change'],
    children: [{ text: '' }],
  };
}

export function figure(indicator: string) {
  return {
    type: 'figure' as const,
    indicator,
    offset: 0,
    measure: 'value' as const,
    unit: false,
    form: 'prose' as const,
    children: [{ text: '' as const }] as [{ text: '' }],
  };
}
