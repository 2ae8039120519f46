import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useSession } from '../SessionContext.ts';

/** The second indicator of a quotient, found by words without diacritics. */
export function OtherIndicator({ chosen, choose }: { chosen: string; choose: (indicator: string) => void }) {
  const { search, look } = useSession();
  const [query, setQuery] = useState<string | null>(null);
  const label = look.indicator(chosen)?.label ?? chosen;
  return (
    <Field label="Chỉ tiêu kia" size="small" className="passport-other">
      <Combobox
        size="small"
        value={query ?? label}
        selectedOptions={[chosen]}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onBlur={() => setQuery(null)}
        onOptionSelect={(_, { optionValue }) => {
          setQuery(null);
          if (optionValue) choose(optionValue);
        }}
      >
        {search.find(query ?? '', 40).map(({ indicator }) => (
          <Option key={indicator.id} value={indicator.id}>
            {indicator.label}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
