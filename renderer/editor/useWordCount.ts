import { useEffect, useState } from 'react';
import type { InlineNode } from '../../shared/document/inline.ts';
import { inlineText } from '../../shared/document/inline-text.ts';
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
      setCount(
        lines.reduce((sum, block) => sum + wordsIn(inlineText(block.children as InlineNode[], session.look)), 0),
      );
    }, rest);
    return () => clearTimeout(timer);
  }, [moment, session]);
  return new Intl.NumberFormat('vi-VN').format(count);
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
