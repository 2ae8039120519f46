import { Button, Input } from '@fluentui/react-components';
import { ArrowDown20Regular, ArrowUp20Regular, Dismiss20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import { findMatches } from './find-matches.ts';
import { showMatch, useHighlights } from './useHighlights.ts';
import './find.css';

/** Finds words in the report: “de an” finds “đề án”. */
export function FindBar({ close }: { close: () => void }) {
  const session = useSession();
  const { editor, moment } = session;
  const version = useLive(moment);
  const [query, setQuery] = useState('');
  const [current, setCurrent] = useState(0);
  const matches = findMatches(session.blocks, query, session.look);
  const at = matches.length === 0 ? -1 : Math.min(current, matches.length - 1);
  useHighlights(editor, matches, at, version);

  const go = (place: number): void => {
    if (matches.length === 0) return;
    const next = (place + matches.length) % matches.length;
    setCurrent(next);
    const match = matches[next];
    if (match) showMatch(editor, match);
  };
  const leave = (): void => {
    const match = matches[at];
    if (match) Transforms.select(editor, match);
    close();
    ReactEditor.focus(editor);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === 'F3') go(at + (event.shiftKey ? -1 : 1));
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  // The first match comes into view as the words are typed.
  const [first] = matches;
  const firstKey = first ? `${query} ${first.anchor.path.join('.')} ${first.anchor.offset}` : '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when another match has become the first
  useEffect(() => {
    if (first && current === 0) showMatch(editor, first);
  }, [firstKey]);

  return (
    <search className="find-bar">
      <Input
        size="small"
        autoFocus
        placeholder="Tìm trong báo cáo, không cần dấu"
        aria-label="Tìm trong báo cáo"
        value={query}
        onChange={(_, { value }) => {
          setQuery(value);
          setCurrent(0);
        }}
        onKeyDown={onKeyDown}
      />
      <span className="find-count" role="status">
        {query.trim() === '' ? '' : matches.length === 0 ? 'không thấy' : `${at + 1}/${matches.length}`}
      </span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUp20Regular />}
        aria-label="Chỗ trước (Shift+Enter)"
        disabled={at < 0}
        onClick={() => go(at - 1)}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowDown20Regular />}
        aria-label="Chỗ sau (Enter)"
        disabled={at < 0}
        onClick={() => go(at + 1)}
      />
      <Button size="small" appearance="subtle" icon={<Dismiss20Regular />} aria-label="Đóng (Esc)" onClick={leave} />
    </search>
  );
}
