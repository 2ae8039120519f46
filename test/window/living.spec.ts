import type { Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { openFreshLine, paper } from './editor-page.ts';
import { storedText } from './writing.ts';

async function enterMail(page: Page, value: string): Promise<void> {
  await paper(page).getByLabel('Số hộp thư cấp mới trong kỳ, kỳ này').first().fill(value);
  await page.keyboard.press('Enter');
}

test('a phrase is called by # and the keyboard alone, follows the figures, and its words can be changed', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await enterMail(page, '48');
  await line.click();
  await page.keyboard.type('Hộp thư #tong so hop thu');
  await expect(page.getByRole('listbox', { name: 'Chỉ tiêu' })).toBeVisible();
  await page.keyboard.press('Tab');
  const forms = page.getByRole('listbox', { name: 'Cách viết' });
  await expect(forms.getByRole('option', { name: /tăng 0,7% so với kỳ trước/ })).toBeVisible();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const phrase = line.locator('.report-phrase');
  await expect(phrase).toHaveText(/tăng 48 hộp thư so với kỳ trước/);
  await page.keyboard.type(', xong.');
  await expect.poll(() => storedText(page)).toContain('"told":"difference"');

  await enterMail(page, '0');
  await expect(phrase).toHaveText(/bằng kỳ trước/);
  await phrase.click();
  const passport = page.getByRole('region', { name: 'Số này từ đâu ra' });
  await expect(passport).toContainText('6.842 − 6.842 = 0');
  await passport.getByText('Sửa lời của cụm từ').click();
  const words = passport.getByLabel('Khi bằng nhau (đang dùng)');
  await words.fill('không đổi so với {ky so sanh}');
  await words.press('Enter');
  await expect(passport).toContainText('“{ky so sanh}” không dùng được');
  await words.fill('không đổi so với {kỳ so sánh}');
  await words.press('Enter');
  await expect(phrase).toHaveText(/không đổi so với kỳ trước/);
  await passport.getByRole('button', { name: 'Dùng cho cả sổ' }).click();
  await expect(
    page.locator('.fui-ToastTitle', { hasText: 'Từ nay mọi báo cáo chưa ban hành của sổ dùng lời này.' }),
  ).toBeVisible();
  await expect(phrase).toHaveText(/không đổi so với kỳ trước/);
  await expect.poll(() => storedText(page)).not.toContain('"wording":{"equal"');
});

test('a typed number that equals a known value is offered to be bound, once the hands rest', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await enterMail(page, '48');
  await line.click();
  await page.keyboard.type('Toàn tỉnh có 6.890');
  await page.keyboard.type(' hộp thư.');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
  const offer = page.getByRole('region', { name: 'Gắn số đã gõ' });
  await expect(offer.getByRole('button', { name: 'Tổng số hộp thư điện tử công vụ Alt+1' })).toBeVisible();
  // It is offered whatever stands in the panel, and taken by keyboard.
  await page.getByRole('button', { name: 'Số liệu', exact: true }).click();
  await line.click();
  await page.keyboard.press('End');
  for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(offer).toBeVisible();
  await page.keyboard.press('Alt+Digit1');
  await expect(line.locator('.report-figure')).toHaveText(/6\.890/);
  await expect(offer).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(line.locator('.report-figure')).toHaveCount(0);
  await expect(line).toHaveText(/Toàn tỉnh có 6\.890 hộp thư\./);
});

test('an indicator is told in each of its ways by # and the keyboard alone', async ({ start }) => {
  test.setTimeout(120_000);
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await enterMail(page, '48');
  await page.evaluate(() =>
    window.bridge.call('plans.set', { entries: [{ indicator: 'mail.tong', year: 2019, value: '7000' }] }),
  );
  await line.click();
  const told = [
    [0, '6.890'],
    [1, '6.842'],
    [3, '6.890'],
    [4, '7.000'],
    [5, 'tăng 0,7% so với kỳ trước'],
    [6, 'tăng 48 hộp thư so với kỳ trước'],
    [10, 'đạt 98,43% kế hoạch năm'],
    [12, 'nâng tổng số lên 6.890 hộp thư'],
    [13, '48'],
    [14, '0,7%'],
    [15, '100,7%'],
    [20, '98,43%'],
    [21, '110'],
  ] as const;
  const bare = (text: string): string => text.replace(/\uFEFF/g, '').trim();
  for (const [place, words] of told) {
    await page.keyboard.type('#tong so hop thu');
    await expect(page.getByRole('listbox', { name: 'Chỉ tiêu' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('listbox', { name: 'Cách viết' })).toBeVisible();
    for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chip = line.locator('.report-figure, .report-phrase').last();
    await expect.poll(async () => bare(await chip.innerText()), `${place}`).toContain(words);
    await page.keyboard.type('; ');
  }
});

test('a figure is dragged from the sheet into the sentence', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await enterMail(page, '48');
  await line.click();
  await page.keyboard.type('Kỳ trước có hộp thư');
  const cell = page.locator('.panel [data-cell="mail.tong"][data-column="previous"]');
  await cell.scrollIntoViewIfNeeded();
  await cell.dragTo(line, { targetPosition: { x: 120, y: 10 } });
  await expect(line.locator('.report-figure')).toHaveText(/6\.842/);
  await expect.poll(() => storedText(page)).toContain('"measure":"previous"');
});
