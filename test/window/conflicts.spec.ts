import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { root } from '../../build/set-up/place.mjs';
import { createHost } from '../../electron/services/index.ts';
import type { Input, MethodName, Reply } from '../../shared/api.ts';
import type { Block } from '../../shared/blocks/schemas.ts';
import { expect, test } from './app.ts';

type Call = <Name extends MethodName>(method: Name, input: Input<Name>) => Promise<Reply<Name>>;

/** Another PC with its own working copy. */
function otherPc(folder: string) {
  const host = createHost({
    seedsFolder: join(root, 'seeds'),
    safety: {
      root: join(folder, 'so'),
      fleeting: join(folder, 'tam'),
      backups: join(folder, 'sao-luu'),
      machine: 'MAY-HAI',
      travels: () => true,
    },
  });
  const call: Call = async (method, input) => {
    const outcome = await host.call(method, input, 'shell');
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.data as never;
  };
  return { host, call };
}

const inWindow =
  (page: Page): Call =>
  async (method, input) => {
    const outcome = await page.evaluate(([name, value]) => window.bridge.call(name as string, value), [
      method,
      input,
    ] as unknown[]);
    if (!outcome.ok) throw new Error(outcome.error.message);
    return outcome.data as never;
  };

const enter = (call: Call, value: string) =>
  call('values.set', { entries: [{ indicator: 'mail.cap_moi', period: '2019-10', value }] });

const octoberOf = async (call: Call) => (await call('reports.list', {})).find(({ period }) => period === '2019-10');

async function say(call: Call, text: string): Promise<void> {
  const { report, blocks } = await call('reports.read', { report: (await octoberOf(call))?.id ?? '' });
  const block = blocks.filter(({ type }) => type === 'paragraph')[1];
  const changed: Block = { type: 'paragraph', id: block?.id ?? '', children: [{ text }] };
  await call('reports.save', { report: report.id, revision: report.revision, blocks: [changed] });
}

async function manyFigures(call: Call, add: number): Promise<void> {
  const { indicators } = await call('workspace.read', {});
  const flows = indicators.filter(({ nature }) => nature === 'flow').slice(0, 40);
  const entries = ['2018-01', '2018-02', '2018-03', '2018-04', '2018-05'].flatMap((period) =>
    flows.map(({ id }, at) => ({ indicator: id, period, value: String(at + add) })),
  );
  await call('values.set', { entries });
}

test('what two PCs say differently is told once, looked at side by side, and settled by keyboard', async ({
  start,
  folder,
}) => {
  const usb = join(folder, 'USB');
  mkdirSync(usb);
  const file = join(usb, 'Sổ chung.sobaocao');
  const maker = createHost({ seedsFolder: join(root, 'seeds') });
  await maker.call('workspaces.create', { file, demo: true }, 'shell');
  await maker.call('reports.create', { kind: 'month', period: '2019-10', again: true }, 'shell');
  maker.close();
  const { page } = await start({ words: [file], stick: usb });
  const lamp = page.locator('.stick-lamp');
  await expect(lamp).toHaveText('Đã ghi vào USB, rút được.');
  const here = inWindow(page);
  await here('workspace.setWho', { who: 'Lê Thị Mẫu' });
  await expect(lamp).toHaveText('Đã ghi vào USB, rút được.', { timeout: 15_000 });

  // The stick goes to the other PC, and both write the same figure and the same paragraph.
  const away = join(folder, 'máy hai', 'USB');
  mkdirSync(join(folder, 'máy hai'));
  renameSync(usb, away);
  await enter(here, '12');
  await say(here, 'Máy này viết: toàn tỉnh có 12 hộp thư mới.');
  const many = process.env.SBC_PICTURES !== undefined;
  if (many) await manyFigures(here, 100);
  const two = otherPc(join(folder, 'máy hai'));
  await two.call('workspaces.open', { file: join(away, 'Sổ chung.sobaocao') });
  await two.call('workspace.setWho', { who: 'Ngô Thị Thư' });
  await enter(two.call, '15');
  await say(two.call, 'Máy kia viết: toàn tỉnh có 15 hộp thư mới.');
  if (many) await manyFigures(two.call, 500);
  await two.call('workspaces.close', {});
  two.host.close();
  renameSync(away, usb);

  const notes = page.locator('.safety-notes');
  await expect(notes).toContainText('Hai máy cùng sửa sổ này', { timeout: 20_000 });
  await expect(page.getByRole('button', { name: /^Hai máy cùng sửa \(\d+\)$/ })).toBeVisible();
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'conflicts-note.png') });
  await notes.getByRole('button', { name: 'Xem và chọn…' }).click();
  await expect(notes.getByText('Hai máy cùng sửa sổ này')).toHaveCount(0);

  const dialog = page.getByRole('dialog', { name: 'Hai máy cùng sửa' });
  const figure = dialog.getByRole('article', { name: 'Số hộp thư cấp mới trong kỳ, tháng 10/2019' });
  await dialog.getByRole('searchbox').fill('10/2019');
  await expect(dialog.getByRole('article')).toHaveCount(2);
  await expect(figure.locator('[data-side=here] dd')).toHaveText('12');
  await expect(figure.locator('[data-side=there]')).toContainText('Máy MAY-HAI · Ngô Thị Thư');
  await expect(figure.locator('[data-side=there] mark')).toHaveText('15');
  const text = dialog.getByRole('article').filter({ hasText: 'Máy kia viết' });
  await expect(text.locator('[data-side=there] mark')).toHaveText(['kia', '15'].map((word) => new RegExp(word)));
  if (process.env.SBC_PICTURES) {
    await page.screenshot({ path: join(process.env.SBC_PICTURES, 'conflicts-two.png') });
    await dialog.getByRole('searchbox').fill('');
    await page.screenshot({ path: join(process.env.SBC_PICTURES, 'conflicts-many.png') });
    await page.setViewportSize({ width: 910, height: 512 });
    await page.screenshot({ path: join(process.env.SBC_PICTURES, 'conflicts-150.png') });
    await page.setViewportSize({ width: 1366, height: 768 });
    await dialog.getByRole('searchbox').fill('10/2019');
  }

  // By keyboard: from the first place down to the second, over to the other side, and taken.
  await dialog.getByRole('article').first().getByRole('button', { name: 'Giữ bản này' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('article').nth(1).getByRole('button', { name: 'Giữ bản này' })).toBeFocused();
  await figure.getByRole('button', { name: 'Lấy bản kia' }).focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Đã lấy bản kia: Số hộp thư cấp mới trong kỳ, tháng 10/2019.');
  await expect(figure).toHaveCount(0);
  const entered = async () =>
    (await here('values.read', { period: '2019-10', indicators: ['mail.cap_moi'] })).rows[0]?.entered;
  expect(await entered()).toBe('15');
  await page.keyboard.press('Control+z');
  await expect(figure).toBeVisible();
  expect(await entered()).toBe('12');
  await figure.getByRole('button', { name: 'Giữ bản này' }).click();
  await text.getByRole('button', { name: 'Giữ cả hai' }).click();
  if (!many) await expect(dialog.getByRole('searchbox')).toHaveValue('10/2019');
  await expect(dialog.getByRole('article')).toHaveCount(0);
  await dialog.getByRole('button', { name: /^Đã chọn xong/ }).click();
  await expect(figure).toContainText('Lê Thị Mẫu đã giữ bản đang dùng');
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, 'conflicts-done.png') });
  await dialog.getByRole('button', { name: 'Đóng' }).click();
  if (!many) await expect(page.getByRole('button', { name: /^Hai máy cùng sửa/ })).toHaveCount(0);
  const words = JSON.stringify((await here('reports.read', { report: (await octoberOf(here))?.id ?? '' })).blocks);
  expect(words).toContain('Máy này viết');
  expect(words).toContain('Máy kia viết');
});

test('an open report shows what was chosen', async ({ start, folder }) => {
  const usb = join(folder, 'USB');
  mkdirSync(usb);
  const file = join(usb, 'Sổ chung.sobaocao');
  const maker = createHost({ seedsFolder: join(root, 'seeds') });
  await maker.call('workspaces.create', { file, demo: true }, 'shell');
  await maker.call('reports.create', { kind: 'month', period: '2019-10', again: true }, 'shell');
  maker.close();
  const { page } = await start({ words: [file], stick: usb });
  await expect(page.locator('.stick-lamp')).toHaveText('Đã ghi vào USB, rút được.');
  const here = inWindow(page);
  const away = join(folder, 'máy hai', 'USB');
  mkdirSync(join(folder, 'máy hai'));
  renameSync(usb, away);
  await say(here, 'Máy này viết.');
  const two = otherPc(join(folder, 'máy hai'));
  await two.call('workspaces.open', { file: join(away, 'Sổ chung.sobaocao') });
  await say(two.call, 'Máy kia viết.');
  await two.call('workspaces.close', {});
  two.host.close();
  renameSync(away, usb);
  await page.locator('.report-open', { hasText: 'Tháng 10' }).click();
  const paper = page.locator('.report-paper').first();
  await expect(paper).toContainText('Máy này viết.');
  await page.getByRole('button', { name: 'Hai máy cùng sửa (1)' }).click({ timeout: 20_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Lấy bản kia' }).click();
  await expect(page.getByRole('dialog')).toContainText('Không còn chỗ nào cần xem');
  await page.keyboard.press('Escape');
  await expect(paper).toContainText('Máy kia viết.');
  await expect(paper).not.toContainText('Máy này viết.');
});
