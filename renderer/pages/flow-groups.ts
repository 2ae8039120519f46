import type { Block } from '../../shared/blocks/schemas.ts';

/** The blocks that flow over the pages as one: each by itself, but “Nơi nhận” with the signature that stands beside it. */
export function flowGroups(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1);
    if (block.type === 'signature' && before?.length === 1 && before[0]?.type === 'recipients') before.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Whether the group ends the report, so that the last sentence must stay with it. */
export function isClosing(group: readonly Block[] | undefined): boolean {
  const type = group?.[0]?.type;
  return type === 'recipients' || type === 'signature';
}
