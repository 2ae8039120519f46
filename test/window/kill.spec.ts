import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElectronApplication } from 'playwright/test';
import { verifyWorkspace } from '../../electron/store/verify.ts';
import { expect, type RunningApp, test } from './app.ts';
import { gone, kill, processOf, type Role } from './processes.ts';
import { openOctober, storedText, toOpeningSentence } from './writing.ts';

/** How often each process is killed: the two that hold the clerk's data most, since they are the ones that could lose it. */
const kills: Readonly<Record<Role, number>> = { service: 28, renderer: 12, main: 10 };
/** What may be lost at the most, in milliseconds. */
const mayBeLost = 1000;

test.setTimeout(360_000);

test('50 times a process is killed during steady typing: the file is whole, and no more than the last second is gone', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'cai dat', 'So dung thu.sobaocao');
  let app = await start({ demo: true });
  await openOctober(app.page);
  let next = 1;
  for (const role of inRandomOrder(kills)) {
    const typed = await typeUntilKilled(app, role, next);
    next = typed.next;
    if (role === 'renderer') {
      await pageIsBack(app.electron);
      // Playwright cannot speak to a page that crashed once, though it is there again: the clerk's next start will do.
      await app.electron.close();
    }
    if (role !== 'service') {
      app = await start({ demo: true });
      await openOctober(app.page);
    }
    const certain = typed.words.filter(({ at }) => typed.killed - at > mayBeLost).map(({ word }) => word);
    const wanted = role === 'service' ? typed.words.map(({ word }) => word) : certain;
    await expect
      .poll(async () => missing(await storedText(app.page), wanted), { message: `after killing ${role}` })
      .toEqual([]);
    if (role === 'main') expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
    await toOpeningSentence(app.page);
  }
  await app.electron.close();
  expect(verifyWorkspace(file)).toEqual({ ok: true, problems: [] });
});

interface Typed {
  words: { word: string; at: number }[];
  killed: number;
  next: number;
}

/** Types a numbered word every so often, kills the process at a random moment, and stops. */
async function typeUntilKilled({ electron, page }: RunningApp, role: Role, first: number): Promise<Typed> {
  const main = electron.process().pid ?? 0;
  const pid = processOf(role, main);
  const service = processOf('service', main);
  if (pid === undefined || service === undefined) throw new Error(`no ${role} process`);
  const words: Typed['words'] = [];
  let killed = 0;
  const ending = pause(600 + Math.random() * 1500).then(() => {
    killed = Date.now();
    return kill(pid);
  });
  let next = first;
  while (killed === 0) {
    const word = `chữ${String(next).padStart(4, '0')}`;
    const arrived = await page.keyboard.type(` ${word}`, { delay: 8 }).then(
      () => true,
      () => false,
    );
    if (arrived && killed === 0) words.push({ word, at: Date.now() });
    next += 1;
  }
  await ending;
  // Without its parent the service ends by itself: a file must not have two writers.
  if (role === 'main') await gone(service);
  return { words, killed, next };
}

/** Waits until the report is open again in the window whose page had died, without anybody's doing. */
async function pageIsBack(electron: ElectronApplication): Promise<void> {
  const look = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        `document.querySelector('[role=textbox]')?.textContent.includes('Thực hiện chế độ') ?? false`,
      ),
    );
  await expect.poll(look, { timeout: 15_000, message: 'the report is open again' }).toBe(true);
}

function missing(text: string, words: readonly string[]): string[] {
  return words.filter((word) => !text.includes(word));
}

function inRandomOrder(counts: Readonly<Record<Role, number>>): Role[] {
  const all = (Object.keys(counts) as Role[]).flatMap((role) => Array.from({ length: counts[role] }, () => role));
  return all
    .map((role) => ({ role, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ role }) => role);
}
