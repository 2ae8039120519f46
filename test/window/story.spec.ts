import { join } from 'node:path';
import { octoberFigures } from '../services/october-figures.ts';
import { expect, type RunningApp, test } from './app.ts';
import { answerSave, offeredName } from './dialogs.ts';
import { asLibreOfficeReadsIt, pdfFonts, pdfText, wordPart } from './documents.ts';
import { typeFigures } from './figures.ts';
import { toOpeningSentence } from './writing.ts';

test.setTimeout(240_000);

test('a clerk makes the October report from start to Word, PDF and paper, issues it, and finds all of it again', async ({
  start,
  folder,
}) => {
  let { electron, page }: RunningApp = await start({ demo: true });
  const paper = () => page.getByRole('textbox', { name: 'Nội dung báo cáo' });
  const toast = (text: string | RegExp) => page.locator('.fui-ToastTitle', { hasText: text });

  await test.step('she makes the report of October 2019, which the deputy signs', async () => {
    await page.getByRole('button', { name: 'Báo cáo mới', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Báo cáo mới' });
    await dialog.getByLabel('Loại báo cáo').selectOption('Báo cáo tháng');
    await dialog.getByLabel('Tháng', { exact: true }).selectOption('Tháng 10');
    await dialog.getByRole('spinbutton', { name: 'Năm' }).fill('2019');
    await expect(dialog.getByText('Số liệu từ 15/9/2019 đến 14/10/2019')).toBeVisible();
    await dialog
      .getByLabel('Người ký')
      .selectOption({ label: (await signers(dialog)).find((text) => text.includes('KT. GIÁM ĐỐC, PHÓ')) ?? '' });
    await page.keyboard.press('Enter');
    await expect(paper()).toBeVisible();
  });

  await test.step('she gets the official skeleton', async () => {
    const text = (await paper().innerText()).replace(/\s+/g, ' ');
    for (const part of [
      'UBND TỈNH TRÀ VINH',
      'SỞ THÔNG TIN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '/BC-STTTT',
      'Trà Vinh, ngày',
      'BÁO CÁO',
      'Công tác tháng 10 và kế hoạch công tác tháng 11/2019',
      'KẾT QUẢ CÔNG TÁC THÁNG 10/2019',
      '6.842',
      '1.313',
      './.',
      'Nơi nhận:',
      '- Lưu: VT',
      'KT. GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]) {
      expect(text).toContain(part);
    }
    const numbers = await paper()
      .locator('[data-number]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-number')));
    expect(numbers.slice(0, 4)).toEqual(['I.', '1.', '-', '-']);
    expect(numbers).toEqual(expect.arrayContaining(['2.1.', '3.3.', 'a)', 'b)', 'II.', 'III.']));
  });

  await test.step('she types only the new figures, by keyboard alone', async () => {
    const figures = new Map(octoberFigures().map(({ indicator, value }): [string, string] => [indicator, value]));
    await toOpeningSentence(page);
    await page.getByRole('button', { name: 'Phần đầu' }).click();
    await paper().focus();
    await typeFigures(page, figures);
    await expect(
      page.getByRole('grid', { name: 'Số liệu kỳ này' }).getByLabel('Tổng số hộp thư điện tử công vụ, kỳ này'),
    ).toHaveValue('6.890');
  });

  await test.step('she sees what follows from them, in the table and in the sentences, and where it comes from', async () => {
    const text = (await paper().innerText()).replace(/\s+/g, ' ');
    for (const figure of ['6.890', '1.397', '457', '940', '13.363', '9.285', '69,48%', '23,61%', '43'])
      expect(text).toContain(figure);
    await paper().locator('.report-figure', { hasText: '6.890' }).first().click();
    const passport = page.getByRole('region', { name: 'Số này từ đâu ra' });
    await expect(passport).toContainText('6.842 + 48');
  });

  await test.step('she writes prose: bold, italic, a bullet; undo takes it back step by step', async () => {
    await toOpeningSentence(page);
    await page.keyboard.press('Enter');
    await page.keyboard.type('Nhìn chung, ');
    await page.keyboard.press('Control+b');
    await page.keyboard.type('kết quả tốt');
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Control+i');
    await page.keyboard.type(' trên mọi lĩnh vực');
    await page.keyboard.press('Control+i');
    await expect(paper().locator('.mark-bold', { hasText: 'kết quả tốt' })).toBeVisible();
    await expect(paper().locator('.mark-italic', { hasText: 'trên mọi lĩnh vực' })).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Câu này sẽ bỏ đi');
    await expect(paper()).toContainText('Câu này sẽ bỏ đi');
    for (let steps = 0; steps < 20 && (await paper().innerText()).includes('Câu này'); steps += 1)
      await page.keyboard.press('Control+z');
    await expect(paper()).toContainText('trên mọi lĩnh vực');
    await expect(page.getByText(/Đã lưu lúc \d\d:\d\d/)).toBeVisible();
  });

  const word = join(folder, 'Báo cáo tháng 10-2019.docx');
  await test.step('she exports to Word: told how many figures are missing; the file holds what the page shows', async () => {
    expect(await offeredName(electron, () => exportAs(page, 'Xuất Word'))).toBe('Báo cáo tháng 10-2019.docx');
    await answerSave(electron, word);
    await exportAs(page, 'Xuất Word');
    await expect(toast('Đã xuất “Báo cáo tháng 10-2019.docx”')).toBeVisible();
    const document = await wordPart(word, 'word/document.xml');
    expect(document).toContain('kết quả tốt');
    expect(await wordPart(word, 'word/styles.xml')).toContain('Times New Roman');
    const text = await asLibreOfficeReadsIt(word);
    for (const figure of ['6.890', '1.397', '69,48%', '23,61%', './.', 'PHÓ GIÁM ĐỐC']) expect(text).toContain(figure);
  });

  const pdf = join(folder, 'thang 10.pdf');
  await test.step('she exports to PDF: the same text, fonts inside, numbers from page 2 on', async () => {
    await answerSave(electron, pdf);
    await exportAs(page, 'Xuất PDF');
    await expect(toast(/Đã xuất “thang 10\.pdf”, \d+ trang/)).toBeVisible();
    const text = await pdfText(pdf);
    for (const figure of ['6.890', '1.397', '69,48%', '23,61%', './.', 'PHÓ GIÁM ĐỐC', 'trên mọi lĩnh vực'])
      expect(text).toContain(figure);
    expect(text).not.toContain('Gợi ý');
    expect((await pdfFonts(pdf)).embedded).toBe(true);
  });

  await test.step('she prints', async () => {
    await electron.evaluate(({ app }) => {
      app.on('web-contents-created', (_event, contents) => {
        contents.print = (_options, done) => done?.(true, '');
      });
    });
    await exportAs(page, 'In');
    await page.getByRole('button', { name: 'Hộp thoại của hệ thống…' }).click();
    await expect(toast('Đã gửi tới máy in.')).toBeVisible();
  });

  await test.step('she issues it: number and date on the page, which is now to be read only, until it is taken back', async () => {
    await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
    await page.getByRole('menuitem', { name: 'Ban hành…' }).click();
    await page.getByRole('textbox', { name: 'Số', exact: true }).fill('486');
    await page.getByLabel('Ngày ban hành').fill('2019-10-15');
    await page.keyboard.press('Enter');
    await expect(toast('Đã ban hành Báo cáo tháng 10/2019, số 486.')).toBeVisible();
    await expect(paper()).toContainText('486/BC-STTTT');
    await expect(paper()).toContainText('Trà Vinh, ngày 15 tháng 10 năm 2019');
    await expect(paper()).toHaveAttribute('contenteditable', 'false');
  });

  await test.step('she closes the program, opens it again, and finds everything', async () => {
    await electron.close();
    ({ electron, page } = await start({ demo: true }));
    const row = page.locator('.report-row', { hasText: 'Tháng 10' });
    await expect(row).toContainText('số 486, 15/10/2019');
    await expect(row).toContainText('đã ban hành');
    await row.getByRole('button').first().click();
    await expect(paper()).toContainText('6.890');
    await expect(paper().locator('.mark-bold', { hasText: 'kết quả tốt' })).toBeVisible();
    await page.getByRole('button', { name: 'Việc khác với báo cáo này' }).click();
    await page.getByRole('menuitem', { name: 'Thu hồi để sửa' }).click();
    await expect(paper()).toHaveAttribute('contenteditable', 'true');
  });
});

/** Presses the button, and says yes where figures are still missing. */
async function exportAs(page: RunningApp['page'], name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const anyway = page.getByRole('dialog').getByRole('button', { name: /vẫn|tiếp/i });
  await anyway.click({ timeout: 1500 }).catch(() => undefined);
}

function signers(dialog: ReturnType<RunningApp['page']['getByRole']>): Promise<string[]> {
  return dialog.getByLabel('Người ký').locator('option').allTextContents();
}
