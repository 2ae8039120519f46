import type { FormatProfile } from '../../shared/format/profile.ts';
import { cutFlow } from './cut-flow.ts';
import type { MeasureRoom } from './MeasureRoom.tsx';
import type { LaidPage } from './page-layout.ts';

/** Draws a page as a sheet of paper in its real size, with its number. */
export function drawSheet(laid: LaidPage, profile: FormatProfile, room: MeasureRoom): HTMLElement {
  const { width, height, margin, header } = laid.page;
  const sheet = element('section', laid.isTurned ? 'sheet sheet-turned' : 'sheet');
  place(sheet, { width, height });
  if (laid.number >= profile.firstNumberedPage) {
    const mark = element('div', 'report report-pageNumber sheet-number');
    mark.textContent = String(laid.number);
    place(mark, { top: header, left: margin.left, right: margin.right });
    sheet.append(mark);
  }
  for (const piece of laid.pieces) {
    const box = cutFlow(piece.flow, piece, room);
    box.dataset.piece = piece.blocks.join(' ');
    place(box, { left: margin.left });
    box.style.top = `calc(${margin.top}mm + ${piece.top}px)`;
    sheet.append(box);
  }
  if (laid.foot !== undefined) {
    const foot = element('div', 'report page-foot report-address');
    foot.textContent = laid.foot;
    sheet.append(foot);
  }
  return sheet;
}

/** Lengths in millimetres. */
function place(
  box: HTMLElement,
  lengths: Partial<Record<'top' | 'left' | 'right' | 'width' | 'height', number>>,
): void {
  for (const [side, length] of Object.entries(lengths)) box.style.setProperty(side, `${length}mm`);
}

function element(name: 'div' | 'section', classes: string): HTMLElement {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}
