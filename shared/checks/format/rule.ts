import { type Block, blocks as definitions } from '../../blocks/schemas.ts';
import { type InlineNode, isText } from '../../document/inline.ts';
import { inlineText } from '../../document/inline-text.ts';
import type { Look } from '../../document/look.ts';
import { cleanText } from '../../text/unicode.ts';
import type { Fix, TextEdit } from '../fix.ts';
import { typedLine } from '../typed-line.ts';

/** What is checked: a report, its look, and what the directories and the workspace say. */
export interface FormatInput {
  blocks: readonly Block[];
  look: Look;
  /** Names of agencies in their official form, as the directories have them. */
  agencies: readonly string[];
  /** Whether what is practice but not in the format is told too. */
  strict: boolean;
}

/** What the rules of the format look at: the same, and the text of the blocks, read once for all of them. */
export interface FormatSubject extends FormatInput {
  lines: readonly TextLine[];
}

/** One thing that a rule has found; `block` null where it concerns the report as a whole. */
export interface Found {
  severity: 'error' | 'question' | 'info';
  message: string;
  block: string | null;
  fix?: Fix;
}

/** One rule of the format. Its article stands in the profile, under the same id. */
export interface FormatRule {
  id: string;
  find(subject: FormatSubject): Found[];
}

/** A line of typed text: `typed` with a character for each figure, `printed` as it is read. */
export interface TextLine {
  block: Block;
  typed: string;
  printed: string;
}

/** The blocks that hold text, in order, with their text. */
export function textLines({ blocks, look }: Pick<FormatInput, 'blocks' | 'look'>): TextLine[] {
  return blocks.flatMap((block) => {
    if (definitions[block.type].content !== 'text') return [];
    const children = block.children as readonly InlineNode[];
    return [{ block, typed: typedLine(children), printed: rememberedLine(block, inlineText(children, look)) }];
  });
}

const printed = new WeakMap<Block, { words: string; line: string }>();

/** The line as it is read; made anew only where its words have changed. */
function rememberedLine(block: Block, words: string): string {
  const known = printed.get(block);
  if (known?.words === words) return known.line;
  const line = cleanLine(words);
  printed.set(block, { words, line });
  return line;
}

/** What is read in a line, without spaces around it. */
export function printedLine(children: readonly InlineNode[], look: Look): string {
  return cleanLine(inlineText(children, look));
}

function cleanLine(words: string): string {
  return cleanText(words).replace(/\s+/g, ' ').trim();
}

/** Whether a block holds nothing: neither letters nor figures. */
export function isEmptyText(block: Block): boolean {
  return (block.children as readonly InlineNode[]).every((node) => isText(node) && node.text.trim() === '');
}

/** A fix that replaces stretches of a block's text. */
export function textFix(block: Block, label: string, edits: readonly TextEdit[]): Fix {
  return { kind: 'text', block: block.id, label, edits };
}

/** Each match of the pattern (global) in the text as an edit that puts `text` there. */
export function editsOf(typed: string, pattern: RegExp, text: string | ((match: string) => string)): TextEdit[] {
  return [...typed.matchAll(pattern)].map(({ 0: was, index }) => ({
    from: index,
    to: index + was.length,
    was,
    text: typeof text === 'string' ? text : text(was),
  }));
}
