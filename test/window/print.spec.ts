import type { ElectronApplication, Page } from 'playwright/test';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';
import { openOctober } from './writing.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'In báo cáo năm 2017' });

test('the print dialog shows the pages, reads a page range, and prints just what was wished', async ({ start }) => {
  const { electron, page } = await start({ demo: true });
  await givePrinters(electron, ['Canon phòng Văn thư', 'HP tầng 2']);
  await openIssued(page);
  await page.keyboard.press('Control+p');
  const sheets = dialog(page).getByRole('img', { name: /^Trang \d\/6$/ });
  await expect(sheets).toHaveCount(6);
  await expect(sheets.first()).toContainText('1407/BC-STTTT');

  const range = dialog(page).getByLabel('Các trang');
  await expect(range).toBeFocused();
  await range.fill('2-9');
  await expect(dialog(page)).toContainText('Báo cáo chỉ có 6 trang: không có trang 9.');
  await expect(dialog(page).getByRole('button', { name: 'In', exact: true })).toBeDisabled();
  await range.fill('1-2, 5');
  await expect(sheets.nth(2)).toHaveCSS('opacity', '0.3');
  await expect(sheets.nth(4)).toHaveCSS('opacity', '1');
  await dialog(page).getByLabel('Máy in').selectOption('HP tầng 2');
  await dialog(page).getByLabel('Số bản').fill('3');
  await dialog(page)
    .getByLabel(/Xếp theo từng bộ/)
    .uncheck();
  await dialog(page).getByLabel('In hai mặt').selectOption('Hai mặt, lật theo cạnh dài');
  await dialog(page).getByRole('button', { name: 'In 3 trang' }).click();
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Đã gửi tới máy in.' })).toBeVisible();
  expect(await printed(electron)).toMatchObject({
    silent: true,
    deviceName: 'HP tầng 2',
    copies: 3,
    collate: false,
    duplexMode: 'longEdge',
    pageRanges: [
      { from: 0, to: 1 },
      { from: 4, to: 4 },
    ],
  });
  // The next time the same printer is at hand.
  await page.getByRole('button', { name: 'In', exact: true }).click();
  await expect(dialog(page).getByLabel('Máy in')).toHaveValue('HP tầng 2');
  await dialog(page).getByRole('button', { name: 'Hộp thoại của hệ thống…' }).click();
  await expect.poll(async () => (await printed(electron))?.silent).toBe(false);
});

test('without a printer it says so and offers a PDF', async ({ start, folder }) => {
  const { electron, page } = await start({ demo: true });
  await givePrinters(electron, []);
  await page.getByRole('button', { name: 'Việc khác với Báo cáo năm 2017' }).click();
  await page.getByRole('menuitem', { name: 'In…' }).click();
  await expect(dialog(page)).toContainText(
    'Máy này chưa có máy in nào: hãy cài máy in, hoặc xuất PDF rồi in ở máy khác.',
  );
  await expect(dialog(page).getByRole('button', { name: /^In/, exact: false }).last()).toBeDisabled();
  await answerSave(electron, `${folder}/a.pdf`);
  await dialog(page).getByRole('button', { name: 'Xuất PDF…' }).click();
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Đã xuất “a.pdf”, 6 trang.' })).toBeVisible();
});

test('what is open is told before it leaves the list of reports too, for Word, PDF and print alike', async ({
  start,
}) => {
  const { electron, page } = await start({ demo: true });
  await givePrinters(electron, ['Canon']);
  await answerSave(electron, null);
  await openOctober(page);
  await page.getByRole('button', { name: 'Sổ Báo Cáo' }).click();
  for (const [item, action] of [
    ['Xuất Word…', 'Vẫn xuất'],
    ['Xuất PDF…', 'Vẫn xuất'],
    ['In…', 'Vẫn in'],
  ] as const) {
    await page.getByRole('button', { name: 'Việc khác với Báo cáo tháng 10/2019' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    const question = page.getByRole('dialog', { name: /^Còn \d+ số liệu chưa có$/ });
    await expect(question).toContainText('in thành dấu chấm');
    await question.getByRole('button', { name: action }).click();
    await expect(question).toHaveCount(0);
  }
  await expect(page.getByRole('dialog', { name: 'In báo cáo tháng 10/2019' })).toBeVisible();
});

async function openIssued(page: Page): Promise<void> {
  await page.locator('.report-row', { hasText: 'Năm 2017' }).getByRole('button').first().click();
  await expect(page.getByRole('textbox', { name: 'Nội dung báo cáo' })).toContainText('1407/BC-STTTT');
}

/** The system as if it had these printers, which keep what they are asked to print. */
async function givePrinters(electron: ElectronApplication, names: readonly string[]): Promise<void> {
  await electron.evaluate(({ app, BrowserWindow }, list) => {
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.getPrintersAsync = () =>
        Promise.resolve(list.map((name) => ({ name, displayName: name, description: '', options: {} })));
    app.on('web-contents-created', (_event, contents) => {
      contents.print = (options, done) => {
        (app as unknown as { printed: unknown }).printed = options;
        done?.(true, '');
      };
    });
  }, names);
}

function printed(electron: ElectronApplication): Promise<Record<string, unknown> | undefined> {
  return electron.evaluate(({ app }) => (app as unknown as { printed?: Record<string, unknown> }).printed);
}
