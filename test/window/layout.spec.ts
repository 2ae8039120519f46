import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openOctober } from './writing.ts';
import { zoom } from './zoom.ts';

for (const percent of [100, 150]) {
  test(`nothing overlaps or leaves the window at ${percent} % on a screen of 1366 × 768`, async ({ start }) => {
    const { electron, page } = await start({ demo: true });
    await zoom({ electron, page }, percent);
    await expect(page.getByRole('heading', { name: 'Cần xem' })).toBeAttached();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Control+n');
    await expect(page.getByText(/^Số liệu từ/)).toBeVisible();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Đóng' }).click();
    await openOctober(page);
    expect(await faults(page)).toEqual([]);
  });
}

/** Controls that overlap each other, stick out of the window, or hold text wider than themselves. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog]');
    const room = dialog ?? document.body;
    const all = [...room.querySelectorAll<HTMLElement>('button, input, select, a, h1, h2, h3, [role=tab]')];
    const seen = all.flatMap((element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return [];
      const box = visiblePart(element);
      return box ? [{ element, box }] : [];
    });
    const found: string[] = [];
    for (const { element, box } of seen) {
      if (box.right > window.innerWidth + 1 || box.left < -1) found.push(`${nameOf(element)} sticks out`);
      if (
        element.matches('button') &&
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).textOverflow !== 'ellipsis'
      )
        found.push(`${nameOf(element)} is wider inside`);
    }
    for (const [index, one] of seen.entries()) {
      for (const other of seen.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 2 && down > 2) found.push(`${nameOf(one.element)} overlaps ${nameOf(other.element)}`);
      }
    }
    if (document.documentElement.scrollWidth > window.innerWidth + 1) found.push('the page scrolls sideways');
    return found;

    function nameOf(element: HTMLElement): string {
      return `“${(element.getAttribute('aria-label') ?? element.textContent ?? element.tagName).trim().slice(0, 40)}”`;
    }

    /** What is left of the element's box inside everything that scrolls or clips around it. */
    function visiblePart(element: HTMLElement) {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      const box = { left, top, right, bottom };
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const clip = around.getBoundingClientRect();
        box.left = Math.max(box.left, clip.left);
        box.top = Math.max(box.top, clip.top);
        box.right = Math.min(box.right, clip.right);
        box.bottom = Math.min(box.bottom, clip.bottom);
      }
      return box.right - box.left > 2 && box.bottom - box.top > 2 ? box : null;
    }
  });
}
