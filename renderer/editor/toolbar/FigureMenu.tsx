import { Button, Input, Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';
import { ReactEditor } from 'slate-react';
import { useLive } from '../live.ts';
import { allForms, findChoices, type LivingChoice } from '../living/choices.ts';
import { LivingOptions } from '../living/LivingOptions.tsx';
import { isTextKind } from '../model/block-shapes.ts';
import { blockAt } from '../model/caret.ts';
import { insertLiving } from '../model/insert.ts';
import { useSession } from '../SessionContext.ts';

/** Puts a bound figure or phrase into the sentence: a list to search, found by words without diacritics. */
export function FigureMenu() {
  const { editor, moment, search, isReadOnly } = useSession();
  const canInsert = useLive(moment, () => isTextKind(blockAt(editor)?.[0].type ?? ''));
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [formsOf, setFormsOf] = useState<LivingChoice | null>(null);
  const choices = !isOpen ? [] : formsOf ? allForms(formsOf) : findChoices(query, search, 60);

  const show = (open: boolean): void => {
    setOpen(open);
    setQuery('');
    setActive(0);
    setFormsOf(null);
  };
  const showForms = (choice: LivingChoice | null): void => {
    setFormsOf(choice);
    setActive(0);
  };
  const choose = (choice: LivingChoice): void => {
    show(false);
    insertLiving(editor, choice.form.node);
    ReactEditor.focus(editor);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const marked = choices[active];
    if (step !== 0) setActive((at) => Math.min(Math.max(at + step, 0), choices.length - 1));
    else if (event.key === 'Enter' && marked) choose(marked);
    else if (event.key === 'Tab' && marked && !formsOf) showForms(marked);
    else if (event.key === 'Escape' && formsOf) {
      event.stopPropagation();
      showForms(null);
    } else return;
    event.preventDefault();
  };

  return (
    <Popover open={isOpen} onOpenChange={(_, { open }) => show(open)} trapFocus positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className="toolbar-text"
          disabled={isReadOnly || !canInsert}
          {...(isReadOnly
            ? {}
            : { title: 'Chèn số liệu hoặc cụm từ theo số liệu vào câu: hoặc gõ # rồi tên chỉ tiêu' })}
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
          aria-activedescendant={choices[active] ? `figure-menu-options-${active}` : undefined}
          value={query}
          onChange={(_, { value }) => {
            setQuery(value);
            showForms(null);
          }}
          onKeyDown={onKeyDown}
        />
        <div>
          <LivingOptions
            id="figure-menu-options"
            choices={choices}
            active={active}
            forms={formsOf !== null}
            choose={choose}
            showForms={showForms}
          />
        </div>
      </PopoverSurface>
    </Popover>
  );
}
