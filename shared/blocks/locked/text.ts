import type { LockedNode } from './schema.ts';

/** The typed text that lies in a block of unknown kind, however deep; empty where it holds none. */
export function lockedText(node: LockedNode): string {
  return textIn(node.original).trim();
}

function textIn(value: unknown): string {
  if (Array.isArray(value)) return value.map(textIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  if ('text' in value && typeof value.text === 'string') return value.text;
  return 'children' in value ? textIn(value.children) : '';
}
