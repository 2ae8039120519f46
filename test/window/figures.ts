import type { Page } from 'playwright/test';
import { formatDecimal } from '../../shared/value/format.ts';

/** Types figures into the sheet of the period by keyboard alone: F6 into the panel, then cell by cell from the top, Enter after each. */
export async function typeFigures(page: Page, figures: ReadonlyMap<string, string>): Promise<void> {
  await page.keyboard.press('F6');
  for (let steps = 0; steps < 30 && (await cellAt(page)) === null; steps += 1) await page.keyboard.press('Tab');
  const left = new Map(figures);
  for (let before: string | null = null; ; ) {
    const cell = await cellAt(page);
    // At the end of the sheet Enter stays where it is.
    if (cell === null || cell === before) break;
    before = cell;
    const value = left.get(cell);
    if (value !== undefined) await page.keyboard.type(formatDecimal(value));
    left.delete(cell);
    await page.keyboard.press('Enter');
  }
  if (left.size > 0) throw new Error(`no cell for ${[...left.keys()].join(', ')}`);
}

/** The indicator of the cell that has the focus, or null where it is elsewhere. */
async function cellAt(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement ? (activeElement.dataset.cell ?? null) : null;
  });
}
