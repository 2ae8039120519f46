import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, expect, test } from './app.ts';
import { answerOpen, answerSave } from './dialogs.ts';

test('a newcomer lands on the demo: reports by year, trends, what is due and what needs a look', async ({ start }) => {
  const { page } = await start({ demo: true });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Báo cáo',
    'Dữ liệu',
    'Làm tiếp',
    'Năm 2019',
    'Năm 2017',
    'Số liệu đáng chú ý',
    'Cần xem',
    'Đến hạn',
  ]);
  await expect(page.getByRole('region', { name: 'Năm 2019' }).locator('.report-names > span')).toHaveText([
    '9 tháng đầu năm',
    'Quý I',
  ]);
  await expect(page.getByRole('button', { name: /Báo cáo tháng 10\/2019/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Cần xem' })).toContainText('443');
});

test('reports are found without diacritics', async ({ start }) => {
  const { page } = await start({ demo: true });
  const rows = page.locator('.report-row');
  await expect(rows).toHaveCount(3);
  await page.keyboard.press('Control+f');
  await page.keyboard.type('tong ket 2017');
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText('Cả năm');
  await page.keyboard.type(' khong co');
  await expect(page.getByText('Không có báo cáo nào khớp')).toBeVisible();
  await page.getByRole('button', { name: 'Xem tất cả báo cáo' }).click();
  await expect(rows).toHaveCount(3);
});

test('a clerk makes a workspace, says who they are, and is back in it at the next start', async ({ start, folder }) => {
  const file = join(folder, 'Sổ của Sở.sobaocao');
  const { electron, page } = await start();
  await page.getByRole('button', { name: 'Tạo sổ mới…' }).click();
  await page.getByRole('combobox', { name: 'Cơ quan' }).selectOption('Sở Khoa học và Công nghệ tỉnh Vĩnh Long');
  // The name is typed without the ending: the program adds it.
  await answerSave(electron, file.replace('.sobaocao', ''));
  await page.getByRole('button', { name: 'Chọn chỗ lưu…' }).click();
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Nguyễn Thị An');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Người dùng sổ: Nguyễn Thị An')).toBeVisible();
  await expect(page.getByText('Sổ chưa có báo cáo nào.')).toBeVisible();
  expect(existsSync(file)).toBe(true);
  await electron.close();

  const again = await start();
  await expect(again.page.getByText('Người dùng sổ: Nguyễn Thị An')).toBeVisible();
  await expect(again.page.locator('.top-bar-crumb')).toHaveText('Sở Khoa học và Công nghệ tỉnh Vĩnh Long');
});

test('a workspace is closed, and opened again from the list or from a file; what is no workspace is refused in a sentence', async ({
  start,
}) => {
  const { electron, page } = await start({ demo: true });
  await page.getByRole('button', { name: 'Sổ và trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'Đóng sổ' }).click();
  await expect(page.getByRole('heading', { name: 'Bắt đầu' })).toBeVisible();
  await answerOpen(electron, join(import.meta.dirname, 'app.ts'));
  await page.getByRole('button', { name: 'Mở sổ…' }).click();
  await expect(page.locator('.fui-ToastTitle')).toContainText('“app.ts” không phải là sổ báo cáo');
  await page.getByRole('button', { name: /So dung thu\.sobaocao/ }).click();
  await expect(page.getByRole('heading', { name: 'Năm 2019' })).toBeVisible();
});

test('a workspace that is not there any more is told in words', async ({ start, folder }) => {
  const { page } = await start({ words: [join(folder, 'không có.sobaocao')] });
  await expect(page.getByText(/Không thấy tệp .*không có\.sobaocao/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Tạo sổ mới…' })).toBeEnabled();
});

test('a second start hands its file over to the first and ends', async ({ start, folder }) => {
  const { page } = await start({ demo: true });
  await expect(page.getByRole('heading', { name: 'Năm 2019' })).toBeVisible();
  const second = commandLine(join(folder, 'cai dat'), { words: [join(folder, 'lạc mất.sobaocao')] });
  const child = spawn(second.executable, second.words, { env: second.environment, stdio: 'ignore' });
  const status = await new Promise((resolve) => child.once('exit', resolve));
  expect(status).toBe(0);
  await expect(page.locator('.fui-ToastTitle')).toContainText('Không thấy tệp');
});

test('F1 shows the help, Escape takes it away', async ({ start }) => {
  const { page } = await start();
  await expect(page.getByRole('heading', { name: 'Bắt đầu' })).toBeVisible();
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Hướng dẫn' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
