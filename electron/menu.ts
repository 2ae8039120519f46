import {
  BrowserWindow,
  type ContextMenuParams,
  Menu,
  type MenuItemConstructorOptions,
  type WebContents,
} from 'electron';

/**
 * The menu bar, shown by Alt. Keys such as Ctrl+S, Ctrl+Z or Ctrl+F belong to the page and are not taken here; the editing
 * commands name theirs without registering them.
 */
export function installMenu(showHelp: () => void): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      {
        label: '&Tệp',
        submenu: [{ role: 'quit', label: 'Th&oát', accelerator: 'Alt+F4', registerAccelerator: false }],
      },
      { label: '&Sửa', submenu: editing() },
      {
        label: '&Xem',
        submenu: [
          { role: 'zoomIn', label: '&Phóng to', accelerator: 'CommandOrControl+=' },
          { role: 'zoomIn', label: 'Phóng to', accelerator: 'CommandOrControl+Plus', visible: false },
          { role: 'zoomOut', label: '&Thu nhỏ', accelerator: 'CommandOrControl+-' },
          { role: 'resetZoom', label: '&Cỡ thường', accelerator: 'CommandOrControl+0' },
          { type: 'separator' },
          { role: 'togglefullscreen', label: 'Toàn màn &hình', accelerator: 'F11' },
        ],
      },
      {
        label: 'T&rợ giúp',
        submenu: [{ label: '&Hướng dẫn', accelerator: 'F1', registerAccelerator: false, click: () => showHelp() }],
      },
    ]),
  );
}

/** The menu under the right mouse button, wherever text can be edited or is selected. */
export function installContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, params) => {
    const items = fitting(params);
    const window = BrowserWindow.fromWebContents(contents);
    if (items.length > 0 && window) Menu.buildFromTemplate(items).popup({ window });
  });
}

function fitting(params: ContextMenuParams): MenuItemConstructorOptions[] {
  if (params.isEditable) {
    const { canCut, canCopy, canPaste } = params.editFlags;
    return editing({ cut: canCut, copy: canCopy, paste: canPaste });
  }
  return params.selectionText.trim() === '' ? [] : [{ role: 'copy', label: '&Sao chép' }];
}

function editing(can = { cut: true, copy: true, paste: true }): MenuItemConstructorOptions[] {
  return [
    { role: 'cut', label: 'Cắ&t', accelerator: 'CommandOrControl+X', registerAccelerator: false, enabled: can.cut },
    {
      role: 'copy',
      label: '&Sao chép',
      accelerator: 'CommandOrControl+C',
      registerAccelerator: false,
      enabled: can.copy,
    },
    { role: 'paste', label: '&Dán', accelerator: 'CommandOrControl+V', registerAccelerator: false, enabled: can.paste },
    {
      role: 'pasteAndMatchStyle',
      label: 'Dán chỉ lấ&y chữ',
      accelerator: 'CommandOrControl+Shift+V',
      registerAccelerator: false,
      enabled: can.paste,
    },
    { type: 'separator' },
    { role: 'selectAll', label: 'Chọn &hết', accelerator: 'CommandOrControl+A', registerAccelerator: false },
  ];
}
