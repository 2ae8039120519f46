import type { ElectronApplication } from 'playwright/test';

/** Answers the system's next “save as” dialogs with this file, null giving up; resolves once that holds. */
export async function answerSave(electron: ElectronApplication, file: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
}

/** Answers the system's next “open” dialogs with this file, null giving up. */
export async function answerOpen(electron: ElectronApplication, file: string | null): Promise<void> {
  await electron.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] });
  }, file);
}

/** The name that the next “save as” dialog offers; that dialog is given up. */
export async function offeredName(electron: ElectronApplication, ask: () => Promise<void>): Promise<string> {
  await electron.evaluate(({ app, dialog }) => {
    dialog.showSaveDialog = (...words: unknown[]) => {
      const options = words.at(-1) as { defaultPath?: string };
      (app as unknown as { offered: string }).offered = options.defaultPath ?? '';
      return Promise.resolve({ canceled: true, filePath: '' });
    };
  });
  await ask();
  const offered = await waitFor(() => electron.evaluate(({ app }) => (app as unknown as { offered?: string }).offered));
  return offered.split(/[\\/]/).at(-1) ?? '';
}

async function waitFor<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (let tries = 0; tries < 100; tries += 1) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nothing was offered');
}
