import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ElectronApplication, Page } from 'playwright/test';
import type { Bridge, ReportDocument, ReportSummary } from '../../shared/api.ts';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';
import { pdfFonts, pdfPages } from './documents.ts';
import { openOctober } from './writing.ts';

const run = promisify(execFile);

test('a PDF carries bookmarks, tags, title and author, its fonts, and text that can be copied as it was typed', async ({
  start,
  folder,
}) => {
  const { electron, page } = await start({ demo: true });
  const file = join(folder, 'năm 2017.pdf');
  await exportIssued(electron, page, file);
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Đã xuất “năm 2017.pdf”, 6 trang' })).toBeVisible();

  const about = await text('pdfinfo', file);
  expect(about).toMatch(/^Title: +Tổng kết công tác năm 2017 và nhiệm vụ công tác năm 2018$/m);
  expect(about).toMatch(/^Author: +Sở Thông tin và Truyền thông$/m);
  expect(about).toMatch(/^Tagged: +yes$/m);
  expect((await pdfFonts(file)).embedded).toBe(true);

  const bookmarks = (await text('pdftohtml', '-xml', '-stdout', file)).match(/<outline>.*<\/outline>/s)?.[0] ?? '';
  const depth = (title: string): number => {
    const before = bookmarks.slice(0, bookmarks.indexOf(`>${title}<`)).match(/<\/?outline>/g) ?? [];
    return before.reduce((sum, tag) => sum + (tag === '<outline>' ? 1 : -1), 0);
  };
  expect(depth('BÁO CÁO Tổng kết công tác năm 2017 và nhiệm vụ công tác năm 2018')).toBe(1);
  expect(depth('II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2017')).toBe(2);
  expect(depth('3. Lĩnh vực bưu chính, viễn thông')).toBe(3);
  expect(depth('3.1. Bưu chính')).toBe(4);
  expect(depth('a) Mức độ 3')).toBe(5);
  expect(depth('Phụ lục TỔNG HỢP SỐ LIỆU THÔNG TIN VÀ TRUYỀN THÔNG NĂM 2017')).toBe(2);

  const structure = await text('pdfinfo', '-struct-text', file);
  for (const tag of ['H1', 'H2', 'H5', 'P', 'L', 'LI', 'Table', 'TR', 'TH', 'TD'])
    expect(structure).toMatch(new RegExp(`^ +${tag} `, 'm'));
  expect(structure).toContain('"III. "');

  const whole = (await pdfPages(file)).join(' ').replace(/\s+/g, ' ');
  expect(whole).toBe(whole.normalize('NFC'));
  expect(whole).toContain('hoạt động ổn định, có bước phát triển trên các mặt; số liệu tổng hợp tại Phụ lục kèm theo');
  // What stands on two pages is not there twice, hidden behind the edge.
  expect(whole.split('tập thể công chức, viên chức, Sở Thông tin và Truyền thông cơ bản hoàn thành')).toHaveLength(2);
});

test('a PDF that cannot be written is told in a sentence, and nothing is left behind', async ({ start, folder }) => {
  const { electron, page } = await start({ demo: true });
  await exportIssued(electron, page, join(folder, 'không có', 'a.pdf'));
  await expect(
    page.locator('.fui-ToastTitle', {
      hasText: /^Không có thư mục “.*không có”: hãy tạo thư mục hoặc chọn nơi khác\.$/,
    }),
  ).toBeVisible();
  if (process.platform === 'linux') {
    // Nobody may write there, not even root.
    await exportIssued(electron, page, '/sys/a.pdf');
    await expect(
      page.locator('.fui-ToastTitle', { hasText: /^Không ghi được “a\.pdf”: thư mục chỉ đọc/ }),
    ).toBeVisible();
  }
  expect(await readdir(folder)).toEqual(['cai dat']);
});

/** Exports the issued report of 2017 from the list of reports. */
async function exportIssued(electron: ElectronApplication, page: Page, file: string): Promise<void> {
  await answerSave(electron, file);
  await page.getByRole('button', { name: 'Việc khác với Báo cáo năm 2017' }).click();
  await page.getByRole('menuitem', { name: 'Xuất PDF…' }).click();
}

async function text(program: string, ...words: string[]): Promise<string> {
  return (await run(program, words, { maxBuffer: 1 << 26 })).stdout;
}

test('long work says how far it is and can be stopped; nothing is left of it', async ({ start, folder }) => {
  const { electron, page } = await start({ demo: true });
  await openOctober(page);
  await makeLong(page);
  await answerSave(electron, join(folder, 'a.pdf'));
  await page.getByRole('button', { name: 'Xuất PDF' }).click();
  await page.getByRole('button', { name: 'Vẫn xuất' }).click();
  await page.locator('.fui-Toast', { hasText: 'Đang xuất PDF…' }).getByRole('button', { name: 'Dừng' }).click();
  await expect(page.locator('.fui-Toast')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Xuất PDF' })).toBeEnabled();
  expect(await readdir(folder)).toEqual(['cai dat']);
});

test('a print page that does not load is told at once', async ({ start, folder }) => {
  const { electron, page } = await start({ demo: true });
  await electron.evaluate(({ session }) => {
    session.defaultSession.protocol.unhandle('so-bao-cao');
  });
  await exportIssued(electron, page, join(folder, 'a.pdf'));
  await expect(page.locator('.fui-ToastTitle', { hasText: 'Chưa dàn được trang để in: hãy thử lại' })).toBeVisible();
});

/** Puts so many paragraphs into the open October that its pages take seconds. */
async function makeLong(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { bridge } = window as unknown as { bridge: Bridge };
    const answer = async (method: string, input: object) => {
      const outcome = await bridge.call(method, input);
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.data;
    };
    const list = (await answer('reports.list', {})) as ReportSummary[];
    const report = list.find(({ period }) => period === '2019-10');
    if (!report) throw new Error('no October');
    const { blocks } = (await answer('reports.read', { report: report.id })) as ReportDocument;
    const more = Array.from({ length: 4000 }, (_, place) => ({
      type: 'paragraph',
      id: `long-${place}`,
      children: [
        { text: `Đoạn thứ ${place} của một báo cáo dài, dài hơn một dòng để trang nào cũng có việc phải dàn.` },
      ],
    }));
    const order = [...blocks.slice(0, 3), ...more, ...blocks.slice(3)].map(({ id }) => id);
    await answer('reports.save', { report: report.id, revision: report.revision, blocks: more, order });
  });
  // The window reads the report anew.
  await expect(page.locator('[data-block="long-0"]').first()).toBeVisible();
}
