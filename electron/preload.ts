import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Outcome, ServiceEvent, ShellNews } from '../shared/api.ts';

let saveAll: () => Promise<void> = () => Promise.resolve();

/** All that a page can do beyond its own walls. */
const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke('call', method, input) as Promise<Outcome<unknown>>,
  shell: (method, input) => ipcRenderer.invoke('shell', method, input) as Promise<Outcome<unknown>>,
  listen: (hear) => {
    const pass = (_: unknown, event: ServiceEvent): void => hear(event);
    ipcRenderer.on('event', pass);
    return () => void ipcRenderer.off('event', pass);
  },
  printReady: (outcome) => ipcRenderer.send('print-ready', outcome),
  onClosing: (save) => {
    saveAll = save;
  },
  listenShell: (hear) => {
    const pass = (_: unknown, news: ShellNews): void => hear(news);
    ipcRenderer.on('shell-news', pass);
    return () => void ipcRenderer.off('shell-news', pass);
  },
};

ipcRenderer.on('save-all', (_, question: number) => {
  saveAll().then(
    () => ipcRenderer.send('saved-all', question, true),
    () => ipcRenderer.send('saved-all', question, false),
  );
});

contextBridge.exposeInMainWorld('bridge', bridge);
