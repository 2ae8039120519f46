import { expect, test } from './app.ts';
import { currentLine, expectWritten, openFreshLine, paper, shownText } from './editor-page.ts';
import { decomposedTiengViet, tiengViet, typingTool } from './typing-tool.ts';
import { openOctober, storedText } from './writing.ts';

test.describe('a typing tool that sends Backspaces', () => {
  test('writes into an empty paragraph, at its beginning, in its middle and over a selection', async ({ start }) => {
    const { page } = await start({ demo: true });
    const line = await openFreshLine(page);
    const tool = await typingTool(page);
    await tool.unikey(tiengViet);
    await expectWritten(page, line, 'Tiếng Việt');
    await page.keyboard.press('Home');
    await tool.unikey(`${tiengViet} `);
    await expectWritten(page, line, 'Tiếng Việt Tiếng Việt');
    await tool.unikey(`va<à `);
    await expectWritten(page, line, 'Tiếng Việt và Tiếng Việt');
    await page.keyboard.press('Shift+End');
    await tool.unikey(`thu<ư`);
    await expectWritten(page, line, 'Tiếng Việt và thư');
  });

  test('writes decomposed letters, which the store keeps precomposed', async ({ start }) => {
    const { page } = await start({ demo: true });
    const line = await openFreshLine(page);
    const tool = await typingTool(page);
    await tool.unikey(decomposedTiengViet);
    await expectWritten(page, line, 'Tiếng Việt');
  });

  test('writes bold, in a list and in a heading', async ({ start }) => {
    const { page } = await start({ demo: true });
    const line = await openFreshLine(page);
    const tool = await typingTool(page);
    await page.keyboard.press('Control+b');
    await tool.unikey(tiengViet);
    await expect(line.locator('.mark-bold')).toHaveText('Tiếng Việt');
    await page.keyboard.press('Control+Shift+l');
    await tool.unikey(`, ${tiengViet}`);
    await expectWritten(page, line, 'Tiếng Việt, Tiếng Việt');
    await expect(line).toHaveAttribute('data-number', '-');
    await page.keyboard.press('Control+Alt+2');
    await tool.unikey(' nu<ư<ữ');
    await expectWritten(page, line, 'Tiếng Việt, Tiếng Việt nữ');
    await expect(line).toHaveAttribute('data-number', /^\d+\.$/);
  });

  test('writes before, between and behind figures without touching them', async ({ start }) => {
    const { page } = await start({ demo: true });
    const line = await openFreshLine(page);
    const tool = await typingTool(page);
    for (const _ of [1, 2]) {
      await page.keyboard.type('#hop thu cap');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('Enter');
    }
    await expect(line.locator('.report-figure')).toHaveCount(2);
    await tool.unikey(` ${tiengViet}`);
    await page.keyboard.press('Home');
    await tool.unikey(`${tiengViet} `);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tool.unikey(`va<à`);
    await expect.poll(() => shownText(line)).toBe('Tiếng Việt ………và……… Tiếng Việt');
    await expect(line.locator('.report-figure')).toHaveCount(2);
    await expect.poll(() => storedText(page)).toContain('{"text":"và"}');
  });

  test('writes into the cells of the page and of the sheet', async ({ start }) => {
    const { page } = await start({ demo: true });
    await openOctober(page);
    const tool = await typingTool(page);
    const cells = paper(page).getByLabel('Số điểm phục vụ bưu chính, kỳ này');
    await cells.first().focus();
    await tool.unikey('113<4');
    await page.keyboard.press('Enter');
    await expect(cells.first()).toHaveValue('114');
    await page.getByRole('button', { name: /^2\.1\. / }).click();
    const sheet = page.getByRole('grid', { name: 'Số liệu kỳ này' }).getByLabel('Số điểm phục vụ bưu chính, kỳ này');
    await sheet.focus();
    await tool.unikey('12<5');
    await page.keyboard.press('Enter');
    await expect(cells.first()).toHaveValue('15');
  });

  test('makes one undo step of a phrase', async ({ start }) => {
    const { page } = await start({ demo: true });
    const line = await openFreshLine(page);
    const tool = await typingTool(page);
    await tool.unikey(tiengViet);
    await expect.poll(() => shownText(line)).toBe('Tiếng Việt');
    await page.keyboard.press('Control+z');
    await expect.poll(() => shownText(line)).toBe('');
    await page.keyboard.press('Control+y');
    await expect.poll(() => shownText(line)).toBe('Tiếng Việt');
  });
});

test.describe('an input method that composes', () => {
  test('writes words; the hint goes as soon as it begins', async ({ start }) => {
    const { page } = await start({ demo: true });
    await openOctober(page);
    const hinted = paper(page).locator('p[data-empty]').first();
    await hinted.click();
    const line = await currentLine(page);
    const hint = () => line.locator('[data-slate-leaf]').evaluate((leaf) => getComputedStyle(leaf, '::before').content);
    expect(await hint()).not.toBe('none');
    const tool = await typingTool(page);
    await tool.begin('ti');
    expect(await hint()).toBe('none');
    await tool.compose('ti', 'tiê', 'tiên', 'tiêng', 'tiếng');
    await page.keyboard.type(' ');
    await tool.compose('vi', 'viê', 'việt');
    await expectWritten(page, line, 'tiếng việt');
  });

  test('writes beside a figure, and commits what is begun when the clerk clicks elsewhere', async ({ start }) => {
    const { page } = await start({ demo: true });
    const line = await openFreshLine(page);
    await page.keyboard.type('#hop thu cap');
    await page.keyboard.press('Enter');
    const tool = await typingTool(page);
    await tool.compose(' hô', ' hộp');
    await expect.poll(() => shownText(line)).toBe('……… hộp');
    await tool.begin(' thư');
    await paper(page)
      .locator('p', { hasText: 'Thực hiện chế độ' })
      .click({ position: { x: 300, y: 8 } });
    await expect.poll(() => shownText(line)).toBe('……… hộp thư');
    await expect.poll(() => storedText(page)).toContain('" hộp thư"');
  });
});
