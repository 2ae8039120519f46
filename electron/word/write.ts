import { firstPageOf } from '../../shared/blocks/first-page/docx.ts';
import { recipientsColumn } from '../../shared/blocks/recipients/docx.ts';
import type { Block, BlockKind, BlockNodes } from '../../shared/blocks/schemas.ts';
import { signatureColumn, writeClosing } from '../../shared/blocks/signature/docx.ts';
import type { BlockWriter, Place } from '../../shared/blocks/text/docx.ts';
import { writers } from '../../shared/blocks/writers.ts';
import { landscapeBlocks, lookOf } from '../../shared/document/landscape.ts';
import type { Look } from '../../shared/document/look.ts';
import { numberBlocks } from '../../shared/document/numbering.ts';
import { printedBlocks } from '../../shared/document/printed-blocks.ts';
import { runsOf } from '../../shared/document/runs.ts';
import { AppError } from '../../shared/errors.ts';
import { numberingPart } from './numbering.ts';
import { namespaces, packWord } from './package.ts';
import { placesOf } from './places.ts';
import { inSections, marginParts, type Section } from './sections.ts';
import { settingsPart } from './settings.ts';
import { stylesPart } from './styles.ts';

export interface WordInput {
  blocks: readonly Block[];
  look: Look;
  title: string;
  /** Who the file's properties name; the agency where nobody is named. */
  author?: string | undefined;
  /** The time that the file carries; two files of one report and one time are alike byte for byte. */
  written?: Date | undefined;
  /** Told now and then how many of the blocks are written. */
  onProgress?: ((done: number, total: number) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Writes a report as a Word file (.docx), giving way to others in between; throws `cancelled` when the signal says so. */
export async function writeWord(input: WordInput): Promise<Uint8Array> {
  const { title, author = input.look.context.agency, written = new Date() } = input;
  const { profile } = input.look;
  const blocks = printedBlocks(input.blocks);
  const look = { ...input.look, numbers: numberBlocks(blocks, profile.texts), runs: runsOf(blocks) };
  const { places, again } = placesOf(blocks);
  const sections = await writeSections(blocks, places, look, input);
  const first = firstPageOf(
    blocks.find((block) => block.type === 'letterhead'),
    look,
  );
  const document = `<w:document ${namespaces}><w:body>${inSections(sections, first)}</w:body></w:document>`;
  const parts = [
    { name: 'styles', xml: stylesPart(profile) },
    { name: 'numbering', xml: numberingPart(profile, again) },
    { name: 'settings', xml: settingsPart(profile) },
    ...marginParts(first),
  ];
  return packWord(document, parts, { title, author, language: profile.language, written });
}

/** How many blocks are written at a stretch, a few milliseconds' work. */
const stretch = 50;

/** What stands in each section. */
async function writeSections(
  blocks: readonly Block[],
  places: readonly Place[],
  look: Look,
  { onProgress, signal }: WordInput,
): Promise<Section[]> {
  const landscape = landscapeBlocks(blocks, look);
  let section: Section = { content: '', profile: look.profile };
  const sections = [section];
  for (let at = 0; at < blocks.length; at += 1) {
    if (at % stretch === 0) {
      onProgress?.(at, blocks.length);
      await new Promise(setImmediate);
      if (signal?.aborted) throw new AppError('cancelled', 'Đã dừng xuất Word theo yêu cầu.');
    }
    const [block, next, place, nextPlace] = [blocks[at], blocks[at + 1], places[at], places[at + 1]];
    if (!block || !place) continue;
    const own = lookOf(block, landscape, look);
    if (block.type === 'appendix') {
      if (at === 0) sections.pop();
      section = { content: '', profile: own.profile };
      sections.push(section);
    }
    if (block.type === 'recipients' && next?.type === 'signature' && nextPlace) {
      const left = recipientsColumn(block, own, place);
      section.content += writeClosing(left, signatureColumn(next, own, nextPlace), own);
      at += 1;
    } else {
      section.content += writeBlock(block, own, place);
    }
  }
  onProgress?.(blocks.length, blocks.length);
  return sections;
}

function writeBlock<Kind extends BlockKind>(block: BlockNodes[Kind], look: Look, place: Place): string {
  const write = writers[block.type] as BlockWriter<Block>;
  return write(block, look, place);
}
