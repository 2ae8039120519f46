import type { FormatProfile } from '../../shared/format/profile.ts';
import { type Slice, slicesOf } from './slices.ts';

/** Lays the parts out on sheets of paper with their page numbers, and puts the sheets in place of what stood in `home`; gives how many there are. */
export function layOnSheets(home: HTMLElement, profile: FormatProfile): number {
  const parts = [...home.querySelectorAll<HTMLElement>('.sheet-text')];
  const sheets = parts.flatMap((part) =>
    slicesOf(part).map((slice, index) => sheetOf(slice, index + 1, profile.firstNumberedPage)),
  );
  const foot = home.querySelector('.page-foot');
  if (foot) sheets[0]?.append(foot.cloneNode(true));
  home.classList.add('sheets-done');
  home.after(...sheets);
  return sheets.length;
}

function sheetOf(slice: Slice, number: number, firstNumbered: number): HTMLElement {
  const sheet = element('section', 'sheet');
  if (number >= firstNumbered) {
    const mark = element('div', 'report report-pageNumber sheet-number');
    mark.textContent = String(number);
    sheet.append(mark);
  }
  const opening = element('div', 'report sheet-opening');
  const text = element('div', 'sheet-text');
  text.style.setProperty('--shift', String(slice.shift));
  if (slice.lead > 0) {
    const lead = element('div', 'sheet-lead');
    lead.style.height = `${slice.lead}px`;
    text.append(lead);
  }
  text.append(...slice.blocks.map((block) => block.cloneNode(true)));
  opening.append(text);
  sheet.append(opening);
  return sheet;
}

function element(name: 'div' | 'section', classes: string): HTMLElement {
  const made = document.createElement(name);
  made.className = classes;
  return made;
}
