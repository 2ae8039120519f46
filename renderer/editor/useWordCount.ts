import { useEffect, useState } from 'react';
import type { Block } from '../../shared/blocks/schemas.ts';
import type { InlineNode } from '../../shared/document/inline.ts';
import { inlineText } from '../../shared/document/inline-text.ts';
import type { Look } from '../../shared/document/look.ts';
import { useLive } from './live.ts';
import { isTextKind } from './model/block-shapes.ts';
import { useSession } from './SessionContext.ts';

/** Counted when the hands rest, never between two letters. */
const rest = 800;

/** How many words (syllables, as Word counts Vietnamese) the text has, written in the Vietnamese way. */
export function useWordCount(): string {
  const session = useSession();
  const moment = useLive(session.autosave.state);
  const [count, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the saved state is a reason to count again
  useEffect(() => {
    const timer = setTimeout(() => {
      const lines = session.blocks.filter((block) => isTextKind(block.type));
      setCount(lines.reduce((sum, block) => sum + wordsOf(block, session.look), 0));
    }, rest);
    return () => clearTimeout(timer);
  }, [moment, session]);
  return new Intl.NumberFormat('vi-VN').format(count);
}

/** Blocks never change, they are replaced: each is counted once. */
const counted = new WeakMap<Block, number>();

function wordsOf(block: Block, look: Look): number {
  let words = counted.get(block);
  if (words === undefined) {
    const text = inlineText(block.children as InlineNode[], look);
    words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    counted.set(block, words);
  }
  return words;
}
