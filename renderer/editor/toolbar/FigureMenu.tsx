import { Button, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt } from '../model/caret.ts';
import { insertFigure } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';
import { FigureOptions } from './FigureOptions.tsx';

/** Puts a bound figure into the sentence: a list to search, found by words without diacritics. */
export function FigureMenu() {
  const { editor, moment, search } = useSession();
  const canInsert = useLive(moment, () => isTextKind(blockAt(editor)?.[0].type ?? ''));
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const found = isOpen ? search.find(query, 60) : [];

  const show = (open: boolean): void => {
    setOpen(open);
    setQuery('');
    setActive(0);
  };
  const choose = (indicator: string): void => {
    show(false);
    insertFigure(editor, indicator);
    ReactEditor.focus(editor);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((at) => Math.min(Math.max(at + step, 0), found.length - 1));
    else if (event.key === 'Enter' && found[active]) choose(found[active].indicator.id);
    else return;
    event.preventDefault();
  };

  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => show(open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className="toolbar-text"
          disabled={!canInsert}
          title="Chèn số liệu vào câu: hoặc gõ # rồi tên chỉ tiêu"
        >
          # Số liệu
        </Button>
      </PopoverTrigger>
      <PopoverSurface className="figure-menu">
        <Input
          size="small"
          placeholder="Tìm chỉ tiêu, không cần dấu"
          aria-label="Tìm chỉ tiêu"
          role="combobox"
          aria-expanded="true"
          aria-controls="figure-menu-options"
          aria-activedescendant={found[active] ? `figure-menu-options-${active}` : undefined}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <FigureOptions id="figure-menu-options" found={found} active={active} choose={choose} />
      </PopoverSurface>
    </Popover>
  );
}
