import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../build/set-up/place.mjs';
import { createHost } from '../../electron/services/index.ts';
import { expect, test } from './app.ts';
import { answerSave } from './dialogs.ts';

const picture = (name: string) => ({ path: join(process.env.SBC_PICTURES ?? '', `${name}.png`) });

test('a backup is compared with the present; and where its stick is lost, it is opened from the first screen', async ({
  start,
  folder,
}) => {
  // Three starts of the program.
  test.slow();
  const usb = join(folder, 'USB');
  mkdirSync(usb);
  const file = join(usb, 'Sổ của tôi.sobaocao');
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  const call = async (method: string, input: unknown): Promise<Record<string, unknown>> => {
    const outcome = await host.call(method, input, 'shell');
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.data as Record<string, unknown>;
  };
  await call('workspaces.create', { file });
  await call('workspace.setWho', { who: 'Ngô Thị Thư' });
  await call('reports.create', { kind: 'month', period: '2019-10' });
  host.close();

  const first = await start({ words: [file], stick: usb });
  const entry = (period: string, value: string) => ({ indicator: 'mail.cap_moi', period, value });
  const set = (entries: unknown) =>
    first.page.evaluate((entries) => window.bridge.call('values.set', { entries }), entries);
  await set([entry('2019-10', '48'), entry('2019-09', '1240')]);
  await first.electron.close();

  const second = await start({ words: [file], stick: usb });
  const { page } = second;
  await page.evaluate(async () => {
    const ask = async (method: string, input: unknown) => {
      const outcome = await window.bridge.call(method, input);
      if (!outcome.ok) throw new Error(outcome.error.message);
      return outcome.data as never;
    };
    const entries = [{ indicator: 'mail.cap_moi', period: '2019-10', value: '84' }];
    await ask('values.set', { entries });
    const [summary] = (await ask('reports.list', {})) as { id: string }[];
    const report = summary?.id ?? '';
    const { report: now, blocks } = (await ask('reports.read', { report })) as {
      report: { revision: number };
      blocks: { type: string; id: string; children: { text?: string }[] }[];
    };
    const paragraphs = blocks.filter(({ type, children }) => type === 'paragraph' && children.some(({ text }) => text));
    const changed = paragraphs.slice(0, 2).map((block, at) => ({
      ...block,
      children: [{ text: `Trong tháng, công tác đã chuyển biến rõ, lần ${at + 1}.` }],
    }));
    await ask('reports.save', { report, revision: now.revision, blocks: changed });
    await ask('reports.create', { kind: 'month', period: '2019-11' });
  });
  await page.getByRole('button', { name: 'Sổ và trợ giúp' }).click();
  await page.getByRole('menuitem', { name: 'An toàn dữ liệu…' }).click();
  await page
    .getByRole('button', { name: /^So với hiện nay/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog', { name: /so với hiện nay$/ });
  await expect(dialog.getByRole('row', { name: /Số hộp thư cấp mới trong kỳ/ })).toHaveText(/48\s*84$/);
  await expect(dialog.getByRole('rowheader', { name: 'Tháng 10/2019' })).toBeVisible();
  await dialog.getByText('2 đoạn viết khác').click();
  await expect(dialog.locator('ins').first()).toContainText('công tác đã chuyển biến rõ');
  await expect(dialog.getByText('thêm sau')).toBeVisible();
  if (process.env.SBC_PICTURES) await page.screenshot(picture('compare'));
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  if (process.env.SBC_PICTURES) await page.screenshot(picture('safety-backups'));
  await page.getByRole('dialog', { name: 'An toàn dữ liệu' }).getByRole('button', { name: 'Đóng' }).click();
  await page.evaluate(() => window.bridge.shell('workspace.close', {}));
  await second.electron.close();

  rmSync(usb, { recursive: true });
  const third = await start({});
  const shelf = third.page.getByRole('region', { name: 'Bản sao lưu trên máy này' });
  await expect(shelf).toContainText(file);
  if (process.env.SBC_PICTURES) await third.page.screenshot(picture('welcome-backups'));
  await shelf.getByRole('button', { name: `Xem các bản của ${file}` }).click();
  const list = third.page.getByRole('dialog', { name: /^Bản sao lưu/ });
  if (process.env.SBC_PICTURES) await third.page.screenshot(picture('shelf'));
  const copy = join(folder, 'Lấy lại.sobaocao');
  await answerSave(third.electron, copy);
  await list
    .getByRole('button', { name: /^Mở thành bản sao/ })
    .first()
    .click();
  await expect
    .poll(() => third.page.evaluate(() => window.bridge.call('workspace.read', {})))
    .toMatchObject({ ok: true, data: { file: copy, who: 'Ngô Thị Thư' } });
});
