import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright/test';
import { root } from '../../build/set-up/place.mjs';
import { createHost } from '../../electron/services/index.ts';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { slowStick } from '../safety/slow-stick.ts';
import { expect, test } from './app.ts';

const cleanUp: (() => void)[] = [];
test.afterEach(() => {
  for (const work of cleanUp.splice(0).reverse()) work();
});

const lampOf = (page: Page) => page.locator('.stick-lamp');
const write = (page: Page, who: string) =>
  page.evaluate((name) => window.bridge.call('workspace.setWho', { who: name }), who);
const sealed = (page: Page) => expect(lampOf(page)).toHaveText('Đã ghi vào USB, rút được.', { timeout: 20_000 });
const picture = async (page: Page, name: string): Promise<void> => {
  if (process.env.SBC_PICTURES) await page.screenshot({ path: join(process.env.SBC_PICTURES, `lamp-${name}.png`) });
};

/** A new demo workspace in the folder. */
async function workspaceIn(folder: string): Promise<string> {
  const file = join(folder, 'Sổ của tôi.sobaocao');
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  await host.call('workspaces.create', { file, demo: true }, 'shell');
  host.close();
  return file;
}

/** Whose workspace a file says it is, to somebody who only reads it. */
async function whoIn(file: string): Promise<unknown> {
  const host = createHost({ seedsFolder: join(root, 'seeds') });
  await host.call('workspaces.open', { file }, 'shell');
  const outcome = await host.call('workspace.read', {}, 'shell');
  host.close();
  return outcome.ok ? (outcome.data as { who: unknown }).who : outcome.error;
}

/** Another PC opens the workspace and is never told to close it. */
async function leftOpenElsewhere(file: string, folder: string): Promise<void> {
  const [so, tam, luu] = ['so', 'tam', 'sao-luu'].map((name) => join(folder, 'VP-02', name)) as [
    string,
    string,
    string,
  ];
  const safety = { root: so, fleeting: tam, backups: luu, machine: 'VP-02', travels: () => true };
  const host = createHost({ seedsFolder: join(root, 'seeds'), safety });
  await host.call('workspaces.open', { file }, 'shell');
  const stick = `${file}.dang-mo.giu`;
  cpSync(noteBeside(file), stick);
  const note = noteBeside(file);
  host.close();
  renameSync(stick, note);
}

function noteBeside(file: string): string {
  const names = execFileSync('ls', [join(file, '..')], { encoding: 'utf8' }).split('\n');
  return join(file, '..', names.find((name) => name.startsWith(basename(file)) && name.endsWith('.dang-mo')) ?? '');
}

/** A stick of 30 MB, or a folder where this machine lets nobody mount one. */
function stickOfItsOwn(): { folder: string; remount: ((how: 'ro' | 'rw') => void) | null } {
  const folder = mkdtempSync(join(tmpdir(), 'so-bao-cao-usb-'));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  const mount = (...words: string[]) => execFileSync('mount', [...words, folder], { stdio: 'ignore' });
  try {
    mount('-t', 'tmpfs', '-o', 'size=30m', 'tmpfs');
  } catch {
    return { folder, remount: null };
  }
  cleanUp.push(() => void execFileSync('umount', ['-l', folder]));
  return { folder, remount: (how) => mount('-o', `remount,${how}`) };
}

test('whatever is in the way of the stick is named, with the one action that helps', async ({ start, folder }) => {
  test.setTimeout(120_000);
  const usb = stickOfItsOwn();
  const file = await workspaceIn(usb.folder);
  await leftOpenElsewhere(file, folder);
  const { page, electron } = await start({ words: [file], stick: usb.folder });
  const lamp = lampOf(page);
  const note = page.getByRole('region', { name: 'Điều cần biết về sổ' });
  await expect(note).toContainText('Sổ còn mở ở');
  await expect(note).toContainText('(máy “VP-02”)');
  await picture(page, 'note');
  await note.getByRole('button', { name: 'Đã biết' }).click();
  await expect(note).toBeHidden();
  await sealed(page);

  if (usb.remount) {
    const filler = join(usb.folder, 'phim.mp4');
    expect(() => {
      for (let part = 0; part < 60; part += 1) writeFileSync(filler, Buffer.alloc(1 << 20), { flag: 'a' });
    }).toThrow('ENOSPC');
    await write(page, 'Một');
    await expect(lamp).toContainText('USB đã đầy: hãy xóa bớt tệp trên USB', { timeout: 20_000 });
    await expect(lamp.getByRole('button', { name: 'Mở thư mục USB' })).toBeVisible();
    await picture(page, 'full');
    rmSync(filler);
    await sealed(page);
    usb.remount('ro');
    await write(page, 'Hai');
    await expect(lamp).toContainText('USB chỉ đọc', { timeout: 20_000 });
    await picture(page, 'read-only');
    usb.remount('rw');
    await lamp.getByRole('button', { name: 'Ghi lại' }).click();
    await sealed(page);
  }

  rmSync(file);
  rmSync(`${file}.truoc`, { force: true });
  await write(page, 'Ba');
  await expect(lamp).toContainText('USB đang cắm không có tệp của sổ này', { timeout: 20_000 });
  await picture(page, 'gone');
  await lamp.getByRole('button', { name: 'Ghi sang USB này' }).click();
  await sealed(page);

  rmSync(`${file}.truoc`, { force: true });
  const notes = Buffer.from('Ghi chú của người khác\n'.repeat(500));
  writeFileSync(file, notes);
  await write(page, 'Bốn');
  await expect(lamp).toContainText('không phải sổ này, nên không ghi đè', { timeout: 20_000 });
  await picture(page, 'other');
  const next = join(folder, 'USB mới');
  mkdirSync(next);
  await choose(electron, next);
  await lamp.getByRole('button', { name: 'Chọn USB khác…' }).click();
  await sealed(page);
  expect(readFileSync(file).equals(notes)).toBe(true);
  await electron.close();
  expect(await whoIn(join(next, basename(file)))).toBe('Bốn');
});

/** Answers the next dialog that asks for a folder. */
function choose(electron: ElectronApplication, folder: string): Promise<void> {
  return electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, folder);
}

test('a stick that comes back under another letter is gone on with, now and at the next start', async ({
  start,
  folder,
}) => {
  const [e, f, g] = ['E', 'F', 'G'].map((letter) => join(folder, letter)) as [string, string, string];
  mkdirSync(e);
  const file = await workspaceIn(e);
  const stick = [e, f, g].join(delimiter);
  const { page, electron } = await start({ words: [file], stick });
  await sealed(page);
  await write(page, 'Một');
  await sealed(page);
  renameSync(e, `${f}.out`);
  await write(page, 'Hai');
  await expect(lampOf(page)).toHaveText('USB đã rút: vẫn làm việc bình thường, sẽ ghi khi cắm lại.');
  await picture(page, 'out');
  renameSync(`${f}.out`, f);
  await sealed(page);
  await expect(page.getByRole('region', { name: 'Điều cần biết về sổ' })).toContainText('sổ được ghi tiếp ở đó');
  await picture(page, 'moved');
  await electron.close();
  expect(await whoIn(join(f, basename(file)))).toBe('Hai');
  renameSync(f, g);
  const again = await start({ stick });
  await sealed(again.page);
  const recent = await again.page.evaluate(() => window.bridge.shell('recent.list', {}));
  expect(recent).toMatchObject({ ok: true, data: [{ file: join(g, basename(file)), out: false }] });
});

test('leaving while a slow stick is written shows it, can be taken back, and need not wait', async ({ start }) => {
  test.setTimeout(120_000);
  const slow = await slowStick(cleanUp);
  test.skip(slow === null, 'no stick can be mounted here');
  if (!slow) return;
  const file = await workspaceIn(slow.folder);
  const { page, electron } = await start({ words: [file], stick: slow.folder });
  const close = () => electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await sealed(page);
  slow.stop();
  await write(page, 'Một');
  await expect(lampOf(page)).toHaveText('Đang ghi vào USB, đừng rút.', { timeout: 20_000 });
  await picture(page, 'sealing');
  await close();
  const waiting = page.getByRole('alertdialog', { name: 'Đang ghi vào USB, đừng rút' });
  await expect(waiting).toBeVisible();
  await picture(page, 'leaving');
  await waiting.getByRole('button', { name: 'Ở lại làm tiếp' }).click();
  await expect(waiting).toBeHidden();
  expect(slow.isStopped()).toBe(true);
  slow.go();
  await sealed(page);
  slow.stop();
  await write(page, 'Hai');
  await close();
  const gone = electron.waitForEvent('close');
  await waiting.getByRole('button', { name: 'Đóng không đợi' }).click();
  await gone;
  slow.go();
  expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
  const again = await start({ words: [file], stick: slow.folder });
  await sealed(again.page);
  await again.electron.close();
  expect(await whoIn(file)).toBe('Hai');
});
