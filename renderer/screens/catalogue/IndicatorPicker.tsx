import { Button, Combobox, Option } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import type { IndicatorSearch } from '../../grid/search-indicators.ts';

/** What a picker chooses among, and how it calls what is chosen. */
export interface Choices {
  search: IndicatorSearch;
  labelOf(id: string): string;
  /** Never offered: the indicator itself. */
  own: string | null;
}

const mostOffered = 40;

/** Chooses one indicator by a few letters of its name, without diacritics. */
export function IndicatorPicker(props: {
  label: string;
  choices: Choices;
  chosen: string | null;
  choose: (id: string) => void;
  placeholder?: string;
}) {
  const { label, choices, chosen, choose, placeholder = 'Gõ vài chữ của tên, không cần dấu' } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const found = choices.search
    .find(typed ?? '', mostOffered + 1)
    .filter(({ indicator }) => indicator.id !== choices.own)
    .slice(0, mostOffered);
  return (
    <Combobox
      aria-label={label}
      className="indicator-picker"
      placeholder={placeholder}
      value={typed ?? (chosen === null ? '' : choices.labelOf(chosen))}
      selectedOptions={chosen === null ? [] : [chosen]}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(null);
        if (optionValue !== undefined) choose(optionValue);
      }}
      positioning={{ position: 'below', fallbackPositions: ['above'] }}
      listbox={{ className: 'indicator-options' }}
    >
      {found.length === 0 ? (
        <Option disabled value="" text="">
          Không có chỉ tiêu nào như vậy
        </Option>
      ) : null}
      {found.map(({ indicator, group }) => (
        <Option key={indicator.id} value={indicator.id} text={indicator.label}>
          <span className="indicator-option">
            {indicator.label}
            <small>{group}</small>
          </span>
        </Option>
      ))}
    </Combobox>
  );
}

/** Chooses any number of indicators, in order. */
export function IndicatorList(props: {
  label: string;
  choices: Choices;
  chosen: readonly string[];
  change: (ids: readonly string[]) => void;
}) {
  const { label, choices, chosen, change } = props;
  return (
    <div className="indicator-list">
      {chosen.length === 0 ? null : (
        <ul>
          {chosen.map((id) => (
            <li key={id}>
              <span>{choices.labelOf(id)}</span>
              <Button
                size="small"
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={`Bỏ “${choices.labelOf(id)}”`}
                onClick={() => change(chosen.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <IndicatorPicker
        // Empty again after each choice.
        key={chosen.length}
        label={label}
        choices={choices}
        chosen={null}
        placeholder="Thêm: gõ vài chữ của tên"
        choose={(id) => (chosen.includes(id) ? undefined : change([...chosen, id]))}
      />
    </div>
  );
}
