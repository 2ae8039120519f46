import type { ElectronApplication } from 'playwright/test';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';

const sentence = /^Chương trình thiếu tệp của chính nó.*hãy cài lại hoặc chép lại/;

test('a screen whose file is missing says so and leads back, instead of an empty window', async ({ start }) => {
  const { electron, page } = await start({ demo: true });
  await expect(page.getByRole('heading', { name: 'Năm 2017' })).toBeVisible();
  await loseFiles(electron, 'EditorScreen');
  await page.locator('.report-row', { hasText: 'Năm 2017' }).getByRole('button').first().click();
  await expect(page.getByRole('alert')).toContainText('Chương trình thiếu tệp của chính nó');
  await page.getByRole('button', { name: 'Mở lại màn hình đầu' }).click();
  await expect(page.getByRole('heading', { name: 'Năm 2017' })).toBeVisible();
});

for (const lost of ['index', 'PrintPage']) {
  test(`a print page without its file ${lost} is told at once`, async ({ start, folder }) => {
    const { electron, page } = await start({ demo: true });
    await expect(page.getByRole('heading', { name: 'Năm 2017' })).toBeVisible();
    await loseFiles(electron, lost);
    await answerSave(electron, `${folder}/a.pdf`);
    await page.getByRole('button', { name: 'Việc khác với Báo cáo năm 2017' }).click();
    await page.getByRole('menuitem', { name: 'Xuất PDF…' }).click();
    await expect(page.locator('.fui-ToastTitle', { hasText: sentence })).toBeVisible();
  });
}

/** From now on the program's own scripts of this name are not found. */
async function loseFiles(electron: ElectronApplication, name: string): Promise<void> {
  await electron.evaluate(({ session }, lost) => {
    session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
      answer({ cancel: request.url.includes(`/assets/${lost}-`) && request.url.endsWith('.js') }),
    );
  }, name);
}
