import { expect, test } from './app.ts';
import { openFreshLine, shownText } from './editor-page.ts';

test('a dialog that closes gives the focus back: the text goes on at its caret, a button can be pressed again', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.type('Một ba');
  await page.keyboard.press('Control+ArrowLeft');
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Hướng dẫn' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.type('hai ');
  await expect.poll(() => shownText(line)).toBe('Một hai ba');

  const more = page.getByRole('button', { name: 'Việc khác với báo cáo này' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Ban hành…' }).click();
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  await page.getByRole('button', { name: 'Báo cáo mới' }).click();
  await expect(page.getByRole('dialog', { name: 'Báo cáo mới' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Báo cáo mới' })).toBeFocused();
});
