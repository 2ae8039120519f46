import { expect, type RunningApp } from './app.ts';

/** Shows the window at this percentage, as a clerk with large text set in Windows sees it. */
export async function zoom({ electron, page }: RunningApp, percent: number): Promise<void> {
  await electron.evaluate(({ BrowserWindow }, factor) => {
    BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(factor);
  }, percent / 100);
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(Math.round(1366 / (percent / 100)));
}
