import type { Page } from 'playwright/test';
import type {} from '../../renderer/client.ts';

/** Makes October's report in the demo workspace and puts the caret at the end of its opening sentence. */
export async function openOctober(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Báo cáo tháng 10\/2019/ })
    .first()
    .click();
  // A new report, unless there is one already.
  await page
    .getByRole('button', { name: 'Lập báo cáo' })
    .or(page.getByRole('textbox', { name: 'Nội dung báo cáo' }))
    .first()
    .waitFor();
  const make = page.getByRole('button', { name: 'Lập báo cáo' });
  if (await make.isVisible()) await make.click();
  await toOpeningSentence(page);
}

/** Puts the caret at the end of the opening sentence, “Thực hiện chế độ thông tin …”. */
export async function toOpeningSentence(page: Page): Promise<void> {
  const paragraph = page
    .getByRole('textbox', { name: 'Nội dung báo cáo' })
    .locator('p', { hasText: 'Thực hiện chế độ' });
  const box = await paragraph.boundingBox();
  await paragraph.click(box ? { position: { x: box.width - 8, y: box.height - 12 } } : {});
  await page.keyboard.press('End');
}

/** The text of the report as the store has it, read through the window's own door. */
export async function storedText(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = async (method: string, input: unknown): Promise<unknown> => {
      const outcome = await window.bridge.call(method, input);
      return outcome.ok ? outcome.data : [];
    };
    const reports = (await ask('reports.list', {})) as { id: string; period: string }[];
    const october = reports.find((report) => report.period === '2019-10');
    if (!october) return '';
    const { blocks } = (await ask('reports.read', { report: october.id })) as { blocks: unknown };
    return JSON.stringify(blocks ?? '');
  });
}
