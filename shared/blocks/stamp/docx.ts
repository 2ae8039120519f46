import type { Look } from '../../document/look.ts';
import { run } from '../../wordml/run.ts';
import { table } from '../../wordml/table.ts';
import type { Stamp } from '../letterhead/layout.ts';
import { styled } from '../text/docx.ts';

/** A framed word: a table of one cell of just its size; `indent` in millimetres from the left edge, in the middle where none is given. */
export function writeStamp({ style, text, width, height }: Stamp, look: Look, indent?: number): string {
  const { stamps, styles } = look.profile;
  return table({
    widths: [width],
    place: indent === undefined ? 'center' : { indent },
    border: { thickness: stamps.thickness, colour: styles[style].colour },
    rows: [{ height, cells: [{ isMiddle: true, content: styled(style, run(text)) }] }],
  });
}
