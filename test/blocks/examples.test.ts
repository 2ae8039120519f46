import { describe, expect, it } from 'vitest';
import type { Example } from '../../shared/blocks/example.ts';
import { examples } from '../../shared/blocks/examples.ts';
import { type Block, type BlockKind, blockSchema, blocks } from '../../shared/blocks/schemas.ts';
import { figuresOf } from '../../shared/document/figures.ts';

const kinds = Object.keys(examples) as BlockKind[];

describe.each(kinds)('the examples of %s', (kind) => {
  const own: readonly Example<Block>[] = examples[kind];

  it('exist and are told apart by their names', () => {
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(own.map(({ name }) => name)).size).toBe(own.length);
  });

  it.each(own.map((example) => [example.name, example] as const))('%s: the schema takes it as it is', (_, { node }) => {
    expect(blockSchema.parse(node)).toEqual(node);
    expect(node.type).toBe(kind);
  });

  it.each(own.map((example) => [example.name, example] as const))('%s: comes back whole from JSON', (_, { node }) => {
    expect(blockSchema.parse(JSON.parse(JSON.stringify(node)))).toEqual(node);
    expect(figuresOf(JSON.parse(JSON.stringify(node)))).toEqual(figuresOf(node));
  });

  it('begin from an empty block that the schema takes', () => {
    expect(blockSchema.parse(blocks[kind].empty('fresh-1'))).toEqual(blocks[kind].empty('fresh-1'));
  });
});
