import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { formatFigure } from '../../shared/value/format.ts';
import { parseNumber } from '../../shared/value/parse.ts';
import { useLive } from '../editor/live.ts';
import { useSession } from '../editor/SessionContext.ts';
import { ReasonDialog } from '../passport/ReasonDialog.tsx';
import { messageOf } from '../ui/say.tsx';
import { apart } from './apart.ts';
import { enterBlock, leaveToText } from './cell-block.ts';
import { moveFocus, pasteColumn } from './cell-moves.ts';
import { keyMeaning } from './grid-keys.ts';
import { isOverridden, oneQuestion, overrideQuestion } from './overridden.ts';
import './figure-input.css';

/**
 * The cell in which an indicator's figure of this period is entered, as in Excel: typing replaces, F2 edits, Enter and arrows
 * commit and move on. What cannot be read stays as it was typed, with the reason below it.
 */
export function FigureInput({ indicator }: { indicator: string }) {
  const session = useSession();
  const { look, figures, figureHistory, asked } = session;
  useLive(figures.rows, (rows) => rows.get(0)?.get(indicator));
  const row = figures.sheetRow(indicator);
  const unit = look.indicator(indicator);
  const input = useRef<HTMLInputElement>(null);
  // What is on its way to the store: leaving the cell does not send it twice.
  const sent = useRef<string | null>(null);
  const messageId = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const [isEditing, setEditing] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [override, setOverride] = useState<{ entries: readonly Entry[]; message: string } | null>(null);
  const shown = row?.value == null || !unit ? '' : formatFigure(row.value, unit, 'cell');

  // A value that came from elsewhere is selected again, so that typing still replaces it.
  useEffect(() => {
    if (draft === null && !isEditing && document.activeElement === input.current) input.current?.select();
  });

  const reset = (): void => {
    sent.current = null;
    setDraft(null);
    setEditing(false);
    setTrouble(null);
  };
  const enter = (entries: readonly Entry[]): void => {
    figureHistory.enter(entries).then(reset, (error: unknown) => {
      setTrouble(messageOf(error));
      void figures.refresh().catch(() => undefined);
    });
  };
  /** Whether computed figures would be replaced: then the reason is asked for first. */
  const asksWhy = (entries: readonly Entry[]): boolean => {
    const questions = entries.flatMap(({ indicator: id, value }) => {
      const [at, named] = [figures.sheetRow(id), look.indicator(id)];
      return (at && named && overrideQuestion(at, value, named)) ?? [];
    });
    const message = oneQuestion(questions);
    if (message !== undefined) setOverride({ entries, message });
    return message !== undefined;
  };
  /** Whether the focus may move on: false where what was typed cannot be read, or needs a reason. */
  const commit = (): boolean => {
    if (draft === null || draft.trim() === shown) {
      reset();
      return true;
    }
    if (draft === sent.current) return true;
    if (draft.trim() === '') {
      sent.current = draft;
      enter([{ indicator, value: null }]);
      return true;
    }
    const parsed = parseNumber(draft, 'vi');
    if (!parsed.ok) {
      setTrouble(parsed.message);
      return false;
    }
    setTrouble(null);
    const entries = [{ indicator, value: parsed.value }];
    if (asksWhy(entries)) return false;
    sent.current = draft;
    enter(entries);
    return true;
  };
  const step = (direction: 'undo' | 'redo'): void => {
    figureHistory[direction]().then(
      (moved) => {
        if (moved !== undefined) moveFocus(input.current, { to: moved });
      },
      (error: unknown) => setTrouble(messageOf(error)),
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const meaning = keyMeaning(
      event.nativeEvent,
      draft === null ? (isEditing ? 'edit' : 'rest') : isEditing ? 'edit' : 'type',
    );
    if (meaning === undefined) return;
    switch (meaning.kind) {
      case 'move':
        if (!commit()) event.preventDefault();
        else if (moveFocus(event.currentTarget, meaning) || meaning.stay) event.preventDefault();
        return;
      case 'edit':
        setEditing(true);
        event.currentTarget.setSelectionRange(shown.length, shown.length);
        break;
      case 'clear':
        if (row?.entered != null) enter([{ indicator, value: null }]);
        break;
      case 'cancel':
        if (draft === null && !isEditing) leaveToText(session, event.currentTarget);
        reset();
        break;
      case 'undo':
      case 'redo':
        if (draft !== null) reset();
        else step(meaning.kind);
        break;
    }
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLInputElement>): void => {
    if (draft === null) event.currentTarget.select();
    asked.set({ indicator, offset: 0, measure: 'value' });
    enterBlock(session, event.currentTarget);
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (isEditing && !/[\n\t]/.test(text.trim())) return;
    event.preventDefault();
    const { entries, refused } = pasteColumn(event.currentTarget, text);
    if (refused) {
      setDraft(refused.text);
      setTrouble(refused.message);
    } else if (entries.length > 0 && !asksWhy(entries)) {
      enter(entries);
    }
  };

  return (
    <span
      {...apart}
      className="figure-input"
      data-source={row?.source ?? 'none'}
      data-overridden={isOverridden(row) || undefined}
    >
      <input
        ref={input}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        data-cell={indicator}
        data-column="value"
        aria-label={`${unit?.label ?? indicator}, kỳ này`}
        aria-invalid={trouble !== null}
        aria-describedby={trouble === null ? undefined : messageId}
        placeholder="………"
        value={draft ?? shown}
        onChange={(event) => {
          sent.current = null;
          setDraft(event.target.value);
          setTrouble(null);
        }}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => {
          // The dialog that asks for the reason takes the focus; what was typed waits for its answer.
          if (override !== null) return;
          setEditing(false);
          commit();
        }}
        onDoubleClick={() => setEditing(true)}
        onPaste={onPaste}
      />
      {trouble === null ? null : (
        <span
          className="figure-trouble"
          id={messageId}
          role="alert"
          ref={(message) => message?.scrollIntoView({ block: 'nearest' })}
        >
          {trouble}
        </span>
      )}
      {override === null ? null : (
        <ReasonDialog
          message={override.message}
          submit={(reason) => figureHistory.enter(override.entries, reason)}
          close={() => {
            setOverride(null);
            reset();
            input.current?.focus();
          }}
        />
      )}
    </span>
  );
}

interface Entry {
  indicator: string;
  value: string | null;
}
