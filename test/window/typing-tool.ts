import type { CDPSession, Page } from 'playwright/test';

/** Sends keys to the page as Vietnamese typing tools on Windows do. */
export interface TypingTool {
  /**
   * As UniKey: each letter as the key event of an injected character, `<` as a Backspace, all without a pause and without
   * composition. Telex “tieengs” arrives as `tie<êng<<<ếng`.
   */
  unikey(keys: string): Promise<void>;
  /** As an input method: composes step by step, then commits the last form. */
  compose(...forms: string[]): Promise<void>;
  /** Composes and does not commit. */
  begin(form: string): Promise<void>;
}

export async function typingTool(page: Page): Promise<TypingTool> {
  const cdp = await page.context().newCDPSession(page);
  return {
    async unikey(keys) {
      // All at once, as the tool's burst: the page must keep them in order.
      await Promise.all([...keys].flatMap((key) => (key === '<' ? backspace(cdp) : letter(cdp, key))));
    },
    async compose(...forms) {
      for (const form of forms) await composition(cdp, form);
      await cdp.send('Input.insertText', { text: forms.at(-1) ?? '' });
    },
    begin: (form) => composition(cdp, form),
  };
}

async function composition(cdp: CDPSession, text: string): Promise<void> {
  await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

function letter(cdp: CDPSession, text: string): Promise<unknown>[] {
  const packet = { key: text, windowsVirtualKeyCode: 231 };
  return [
    cdp.send('Input.dispatchKeyEvent', { type: 'keyDown', text, unmodifiedText: text, ...packet }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...packet }),
  ];
}

function backspace(cdp: CDPSession): Promise<unknown>[] {
  const key = { key: 'Backspace', code: 'Backspace', windowsVirtualKeyCode: 8 };
  return [
    cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ];
}

/** “Tiếng Việt” as UniKey sends it for “Tieengs Vieetj”. */
export const tiengViet = 'Tie<êng<<<ếng Vie<êt<<ệt';

/** The same from a tool that writes decomposed Unicode: a Backspace takes one mark or one letter, and the marks come by themselves. */
export const decomposedTiengViet = 'Tie\u0301<\u0302ng<<\u0301ng Vie\u0302t<\u0323t';
