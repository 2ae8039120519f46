import { createContext, type ReactNode, useContext } from 'react';
import type { InlineNode } from '../../document/inline.ts';
import type { Look } from '../../document/look.ts';
import { brokenTexts } from './broken.ts';

const Shown = createContext<ReadonlyMap<InlineNode, string>>(new Map());

/** Around the typed text of a title: its nodes break where the computed lines end, as they do in Word. */
export function LineBreaks(props: {
  lines: readonly string[];
  text: readonly InlineNode[];
  look: Look;
  children: ReactNode;
}) {
  const { lines, text, look, children } = props;
  const texts = brokenTexts(lines, text, look);
  return <Shown value={new Map(text.map((node, at) => [node, texts[at] ?? '']))}>{children}</Shown>;
}

/** What a node shows: its text, broken where a line ends in it. */
export function useShown(node: InlineNode, text: string): string {
  return useContext(Shown).get(node) ?? text;
}
