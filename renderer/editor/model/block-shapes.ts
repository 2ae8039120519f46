import type { ZodObject } from 'zod';
import { fieldSchema } from '../../../shared/blocks/field/schema.ts';
import { figureSchema } from '../../../shared/blocks/figure/schema.ts';
import { phraseSchema } from '../../../shared/blocks/phrase/schema.ts';
import { type Block, type BlockKind, blocks } from '../../../shared/blocks/schemas.ts';

const inlineSchemas = { figure: figureSchema, field: fieldSchema, phrase: phraseSchema };
type InlineKind = keyof typeof inlineSchemas;

/** Whether a node's type is a kind of block that this version knows. */
export function isBlockKind(type: string): type is BlockKind {
  return Object.hasOwn(blocks, type);
}

/** Whether the clerk types into blocks of this kind (`text`) or handles them as one piece (`void`). */
export function isTextKind(type: string): boolean {
  return isBlockKind(type) && blocks[type].content === 'text';
}

export function isInlineKind(type: string): type is InlineKind {
  return Object.hasOwn(inlineSchemas, type);
}

/** The props that a node of this type may carry, as its schema lists them. */
export function propsOf(type: string): ReadonlySet<string> {
  let props = known.get(type);
  if (!props) {
    const schema = isBlockKind(type) ? blocks[type].schema : inlineSchemas[isInlineKind(type) ? type : 'field'];
    // Every node's schema is an object; the definitions keep only its output type.
    props = new Set(Object.keys((schema as unknown as ZodObject).shape));
    known.set(type, props);
  }
  return props;
}

const known = new Map<string, ReadonlySet<string>>();

/** The props that every block of this kind must carry. */
export function requiredProps(kind: BlockKind): readonly string[] {
  let props = required.get(kind);
  if (!props) {
    props = Object.keys(blocks[kind].empty('none'));
    required.set(kind, props);
  }
  return props;
}

const required = new Map<BlockKind, readonly string[]>();

/** What a block of a kind must carry, apart from its children. */
export function freshProps(fresh: Block): Record<string, unknown> {
  const { children: _, id: _id, ...props } = fresh;
  return props;
}
