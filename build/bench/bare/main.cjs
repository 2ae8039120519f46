// The smallest Electron program: one window on one page. The page stands in BARE_PAGE.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768, webPreferences: { backgroundThrottling: false } });
  return window.loadURL(process.env.BARE_PAGE);
});
