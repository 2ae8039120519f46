import { useEffect, useRef } from 'react';
import { useSession } from '../SessionContext.ts';
import { type LivingChoice, previewOf } from './choices.ts';
import './living-options.css';

/** A list of figures and phrases to choose from, each with what it would print now; the focus stays where the words are typed. */
export function LivingOptions(props: {
  id: string;
  choices: readonly LivingChoice[];
  active: number;
  /** All forms of one indicator, not several indicators. */
  forms: boolean;
  choose: (choice: LivingChoice) => void;
  showForms: (choice: LivingChoice) => void;
}) {
  const { id, choices, active, forms, choose, showForms } = props;
  const { look } = useSession();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  if (choices.length === 0) return <p className="living-options-none">Không có chỉ tiêu nào như vậy.</p>;
  return (
    <>
      {forms ? <p className="living-options-head">{choices[0]?.indicator.label}</p> : null}
      <div className="living-options" id={id} role="listbox" aria-label={forms ? 'Cách viết' : 'Chỉ tiêu'} ref={list}>
        {choices.map((choice, place) => {
          const { indicator, group, form } = choice;
          const preview = previewOf(choice, look);
          const isLong = form.kind === 'phrase';
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys belong to the field in which the words are typed
            // biome-ignore lint/a11y/useFocusableInteractive: pointed to by aria-activedescendant
            <div
              key={`${indicator.id} ${form.id}`}
              id={`${id}-${place}`}
              role="option"
              aria-selected={place === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(choice)}
            >
              <span className="living-options-label">{forms ? (isLong ? preview : form.name) : indicator.label}</span>
              {isLong && forms ? null : <span className="living-options-value">{isLong ? '' : preview}</span>}
              <span className="living-options-note">{noteOf(choice, forms, isLong ? preview : '', group)}</span>
              {forms ? null : (
                // biome-ignore lint/a11y/useKeyWithClickEvents: Tab does the same from the field
                // biome-ignore lint/a11y/noStaticElementInteractions: Tab does the same from the field
                <span
                  className="living-options-more"
                  title="Cách viết khác: lũy kế, cùng kỳ, tăng giảm so với … (phím Tab)"
                  onClick={(event) => {
                    event.stopPropagation();
                    showForms(choice);
                  }}
                >
                  ›
                </span>
              )}
            </div>
          );
        })}
      </div>
      <p className="living-options-keys">
        {forms ? 'Enter: chèn vào câu · Esc: trở lại' : 'Enter: chèn số · Tab: lũy kế, cùng kỳ, tăng giảm so với …'}
      </p>
    </>
  );
}

function noteOf({ indicator, form }: LivingChoice, forms: boolean, phrase: string, group: string): string {
  if (forms) return form.kind === 'phrase' ? form.name.replace(/^Câu: /, 'Cụm từ: ') : '';
  if (form.id !== 'figure value') return phrase === '' ? form.name : phrase;
  return `${group} · ${indicator.unit}`;
}
