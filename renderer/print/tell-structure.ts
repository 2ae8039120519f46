/**
 * On the sheets of one part. Tells Chromium, which writes it into the PDF as bookmarks and tags, how the laid out report is built; nothing moves or looks otherwise.
 * Numbers and end marks, which the editor has as generated content, become text: the PDF's structure leaves that content out.
 */
export function tellStructure(sheets: readonly HTMLElement[]): void {
  const all = (selector: string): HTMLElement[] =>
    sheets.flatMap((sheet) => [...sheet.querySelectorAll<HTMLElement>(selector)]);
  for (const line of all('[data-number]')) speakNumber(line);
  for (const line of all('[data-end]')) {
    line.append(line.dataset.end ?? '');
    delete line.dataset.end;
  }
  tellHeadings(all('.report-title, .report-appendix, h2, h3, h4, h5'));
}

/** On the laid out sheets: items that follow one another are one list, in a box that the layout does not see. */
export function tellLists(sheet: HTMLElement): void {
  for (const line of sheet.querySelectorAll('.report-list, .report-sublist')) {
    const item = line.parentElement;
    if (!item) continue;
    item.setAttribute('role', 'listitem');
    const before = item.previousElementSibling;
    if (before?.matches('[role="list"]')) {
      before.append(item);
      continue;
    }
    const list = document.createElement('div');
    list.setAttribute('role', 'list');
    list.style.display = 'contents';
    item.before(list);
    list.append(item);
  }
}

function speakNumber(line: HTMLElement): void {
  const number = document.createElement('span');
  const isPart = line.classList.contains('report-part');
  // The space keeps it apart from the title; at the end of a line it takes no room.
  number.textContent = `${line.dataset.number} `;
  if (isPart) number.className = 'report-partNumber';
  delete line.dataset.number;
  line.prepend(number);
}

/** Title above part, part above section; those of an appendix stand below it. */
function tellHeadings(headings: readonly Element[]): void {
  let above = 1;
  for (const heading of headings) {
    if (heading.matches('.report-title')) {
      asHeading(heading, 1);
      heading.querySelector('.report-typeName')?.append(' ');
      silence(heading.querySelector('h1'));
    } else if (heading.matches('.report-appendix')) {
      const name = document.createElement('div');
      const [number, title] = heading.children;
      number?.append(' ');
      heading.prepend(name);
      name.append(...[number, title].filter((one) => one !== undefined));
      asHeading(name, 2);
      silence(title);
      above = 2;
    } else if (heading.matches('.report-part')) {
      heading.setAttribute('aria-level', '2');
      above = 2;
    } else if (heading.matches('[class^="report-heading"]')) {
      heading.setAttribute('aria-level', String(Number(heading.tagName.slice(1)) - 1 + above));
    }
  }
}

function asHeading(element: Element, level: number): void {
  element.setAttribute('role', 'heading');
  element.setAttribute('aria-level', String(level));
}

function silence(inner: Element | null | undefined): void {
  inner?.setAttribute('role', 'presentation');
}
