import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportCell } from '../../../shared/api.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { parseNumber } from '../../../shared/value/parse.ts';

/** What one cell would set; where it is in doubt, the answers that it may be given. */
export function ImportCellView(props: {
  cell: ImportCell;
  /** As Excel calls it: `F12`. */
  place: string;
  answer: (value: string | null) => void;
}) {
  const { cell, place, answer } = props;
  const { state, text, value, old, note, options } = cell;
  const [typed, setTyped] = useState('');
  if (state === 'doubt') {
    const number = parseNumber(typed, 'vi');
    const take = (): void => {
      if (number.ok) answer(number.value);
    };
    return (
      <div className="import-doubt">
        <p>
          <b>{`${place}: ${text}`}</b>
          {` – ${note ?? ''}`}
        </p>
        <div className="import-answers">
          {options.map((option) => (
            <Button key={option.value} size="small" onClick={() => answer(option.value)}>
              {option.label}
            </Button>
          ))}
          <Input
            size="small"
            className="import-own"
            aria-label={`Số khác cho ô ${place}`}
            placeholder="số khác"
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
            onKeyDown={(event) => (event.key === 'Enter' ? take() : undefined)}
            onBlur={take}
          />
          <Button size="small" appearance="subtle" aria-label={`Bỏ qua ô ${place}`} onClick={() => answer(null)}>
            Bỏ qua
          </Button>
        </div>
      </div>
    );
  }
  const shown = value === null ? text : formatDecimal(value);
  return (
    <span className="import-cell" data-state={state} title={note ?? undefined}>
      {state === 'set' && old !== null ? <s>{formatDecimal(old)}</s> : null}
      <span>{shown}</span>
      {state === 'computed' ? <small>tự tính</small> : null}
      {state === 'same' ? <small>đã có</small> : null}
      {state === 'left' && note ? <small>{note}</small> : null}
    </span>
  );
}
