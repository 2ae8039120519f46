import { type BrowserWindow, dialog, ipcMain } from 'electron';

let lastQuestion = 0;
/** Longer than any save should take, shorter than a clerk's patience with a window that will not close. */
const patience = 8000;

/** Asks the page to save what was typed last. False where it could not, or did not answer in time. */
export async function saveAll(window: BrowserWindow): Promise<boolean> {
  if (window.isDestroyed() || window.webContents.isCrashed()) return true;
  lastQuestion += 1;
  const question = lastQuestion;
  return new Promise((resolve) => {
    const end = (saved: boolean): void => {
      clearTimeout(timer);
      ipcMain.off('saved-all', hear);
      window.webContents.off('render-process-gone', gone);
      resolve(saved);
    };
    const hear = (_event: unknown, answered: number, saved: boolean): void => {
      if (answered === question) end(saved);
    };
    const gone = (): void => end(false);
    const timer = setTimeout(end, patience, false);
    ipcMain.on('saved-all', hear);
    window.webContents.once('render-process-gone', gone);
    window.webContents.send('save-all', question);
  });
}

/** As `saveAll`; where that fails, asks the clerk whether to go on without the last letters. True = go on. */
export async function saveAllOrAsk(window: BrowserWindow): Promise<boolean> {
  if (await saveAll(window)) return true;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Sổ Báo Cáo',
    message: 'Chưa lưu được những chữ gõ sau cùng.',
    detail:
      'Nếu ở lại, chương trình sẽ thử lưu tiếp. Nếu vẫn đóng, những chữ gõ trong vài giây vừa qua có thể mất; phần đã lưu còn nguyên.',
    buttons: ['Ở lại', 'Vẫn đóng'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
