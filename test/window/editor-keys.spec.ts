import { expect, test } from './app.ts';
import { currentLine, expectWritten, openFreshLine, paper, shownText } from './editor-page.ts';
import { openOctober, storedText } from './writing.ts';

test('Enter, Tab, Backspace and a typed mark make and end lists and headings as in Word', async ({ start }) => {
  const { page } = await start({ demo: true });
  const first = await openFreshLine(page);
  await page.keyboard.type('- một');
  await expect(first).toHaveAttribute('data-number', '-');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('hai');
  await expect(await currentLine(page)).toHaveAttribute('data-number', '+');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(await currentLine(page)).toHaveAttribute('data-number', '-');
  await page.keyboard.press('Enter');
  const after = await currentLine(page);
  await expect(after).not.toHaveAttribute('data-number', /./);
  await page.keyboard.press('Control+Alt+1');
  await page.keyboard.type('Đề mục mới');
  await expect(after).toHaveAttribute('data-number', 'I.');
  await expect(page.getByRole('navigation', { name: 'Đề mục' })).toContainText('I. Đề mục mới');
  await expect(page.getByRole('navigation', { name: 'Đề mục' })).toContainText('II. Kết quả công tác');
  await page.keyboard.press('Home');
  await page.keyboard.press('Backspace');
  await expect(after).not.toHaveAttribute('data-number', /./);
  await expectWritten(page, after, 'Đề mục mới');
});

test('bold, italic and underline are set by keys and by buttons, on what is typed and on what is selected', async ({
  start,
}) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('button', { name: 'Đậm (Ctrl+B)' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.type('đậm');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' thường');
  await expect(line.locator('.mark-bold')).toHaveText('đậm');
  await page.keyboard.press('Shift+Home');
  await page.getByRole('button', { name: 'Nghiêng (Ctrl+I)' }).click();
  await page.keyboard.press('Control+u');
  await expect(line.locator('.mark-italic.mark-underline')).toHaveCount(2);
  await expect.poll(() => storedText(page)).toContain('"text":" thường","italic":true,"underline":true');
});

test('undo and redo go step by step, from the keyboard and from the toolbar', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.type('Câu một. ');
  await page.keyboard.type('Câu hai.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => shownText(line)).toBe('Câu một. ');
  await page.getByRole('button', { name: 'Hoàn tác (Ctrl+Z)' }).click();
  await expect.poll(() => shownText(line)).toBe('');
  await page.getByRole('button', { name: 'Làm lại (Ctrl+Y)' }).click();
  await page.keyboard.press('Control+y');
  await expectWritten(page, line, 'Câu một. Câu hai.');
});

test('what is pasted from Word and from web pages comes as clean paragraphs and lists', async ({ start }) => {
  const { page } = await start({ demo: true });
  const line = await openFreshLine(page);
  const html = `<html><head><style>p{color:red}</style></head><body>
    <p class="MsoNormal" style="font-family:Arial">Thực hiện <b style="font-size:20pt">tốt</b> và <i>đúng</i> hạn<o:p></o:p></p>
    <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">-<span>&nbsp; </span></span>việc một</p>
    <ul><li>việc hai</li><ul><li>việc con</li></ul></ul>
    <h3>2.1. Đề mục</h3><script>alert(1)</script></body></html>`;
  // As Chromium hands a pasted page over; Electron's own clipboard takes HTML in another form in every version.
  await page.evaluate((pasted) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/html', pasted);
    dataTransfer.setData('text/plain', 'không dùng');
    const how = { inputType: 'insertFromPaste', dataTransfer, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new InputEvent('beforeinput', how));
  }, html);
  await expect.poll(() => shownText(line)).toBe('Thực hiện tốt và đúng hạn');
  await expect(line.locator('.mark-bold')).toHaveText('tốt');
  await expect(line.locator('.mark-italic')).toHaveText('đúng');
  const stored = await storedTextWith(page, 'việc con');
  expect(stored).toContain('"marker":"dash","children":[{"text":"việc một"}]');
  expect(stored).toContain('"marker":"dash","children":[{"text":"việc hai"}]');
  expect(stored).toContain('"marker":"plus","children":[{"text":"việc con"}]');
  expect(stored).toContain('"type":"heading"');
  expect(stored).toContain('[{"text":"Đề mục"}]');
  expect(stored).not.toContain('alert');
});

test('what is copied in the report comes back with its figures, and as plain text elsewhere', async ({ start }) => {
  const { electron, page } = await start({ demo: true });
  const line = await openFreshLine(page);
  await page.keyboard.type('Có #so diem phuc vu');
  await page.keyboard.press('Enter');
  await page.keyboard.type(' hôm nay');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+v');
  const copy = await currentLine(page);
  await expect(copy.locator('.report-figure')).toHaveCount(1);
  await expect.poll(() => shownText(copy)).toBe(await shownText(line));
  expect(await electron.evaluate(({ clipboard }) => clipboard.readText())).toBe('Có ……… hôm nay');
});

test('words are found without diacritics, and the next one by Enter', async ({ start }) => {
  const { page } = await start({ demo: true });
  await openOctober(page);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('THU TUC');
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText(/^1\/\d+$/);
  await page.keyboard.press('Enter');
  await expect(count).not.toHaveText(/^1\/[2-9]/);
  await page.keyboard.type(' không có');
  await expect(count).toHaveText('không thấy');
  await page.keyboard.press('Escape');
  await expect(paper(page)).toBeFocused();
});

async function storedTextWith(page: Parameters<typeof storedText>[0], part: string): Promise<string> {
  await expect.poll(() => storedText(page)).toContain(part);
  return storedText(page);
}
