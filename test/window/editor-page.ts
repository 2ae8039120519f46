import type { Locator, Page } from 'playwright/test';
import { expect } from './app.ts';
import { openOctober, storedText } from './writing.ts';

/** The page that is written on. */
export function paper(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Nội dung báo cáo' });
}

/** Opens October's report and goes on in a fresh paragraph below its opening sentence. */
export async function openFreshLine(page: Page): Promise<Locator> {
  await openOctober(page);
  await page.keyboard.press('Enter');
  return currentLine(page);
}

/** The paragraph, item or heading in which the caret stands, found again by its id whatever happens to its text. */
export async function currentLine(page: Page): Promise<Locator> {
  const id = await page.evaluate(() => {
    const node = getSelection()?.anchorNode;
    const element = node instanceof Element ? node : node?.parentElement;
    return element?.closest('[data-block]')?.getAttribute('data-block');
  });
  return page.locator(`[data-block="${id}"]`);
}

/** What a line shows, without the editor's own invisible signs. */
export async function shownText(line: Locator): Promise<string> {
  return ((await line.textContent()) ?? '').replaceAll('\uFEFF', '');
}

/** Waits until the page and the store both hold the text, precomposed. */
export async function expectWritten(page: Page, line: Locator, text: string): Promise<void> {
  await expect.poll(async () => (await shownText(line)).normalize('NFC')).toBe(text);
  await expect.poll(() => storedText(page)).toContain(JSON.stringify(text).slice(1, -1));
}
