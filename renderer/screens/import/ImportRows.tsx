import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportChoices, ImportPreview, ImportRow } from '../../../shared/api.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { type Choices, IndicatorPicker } from '../catalogue/IndicatorPicker.tsx';
import { ImportCellView } from './ImportCellView.tsx';

const empty = {
  open: 'Không còn chỗ nào phải hỏi.',
  set: 'Chưa có số nào sẽ nhập: hãy xem các cột ở trên, và các dòng ở “Không nhập”.',
  rest: 'Dòng nào của tệp cũng được dùng.',
};

/** The rows of a table and what each was taken for. */
export function ImportRows(props: {
  rows: readonly ImportRow[];
  view: keyof typeof empty;
  preview: ImportPreview;
  choices: ImportChoices;
  change: (part: ImportChoices) => void;
  picker: Choices;
}) {
  const { rows, view, preview, choices, change, picker } = props;
  const [picking, setPicking] = useState<number | null>(null);
  const figures = preview.columns.filter(({ role }) => role.as === 'value' || role.as === 'plan');
  const choose = (line: number, indicator: string | null): void => {
    setPicking(null);
    change({ rows: { ...choices.rows, [line]: indicator } });
  };
  if (rows.length === 0) return <p className="import-empty">{empty[view]}</p>;
  return (
    <div className="import-scroll">
      <table className="import-table">
        <thead>
          <tr>
            <th>Dòng</th>
            <th>Trong tệp</th>
            <th>Chỉ tiêu trong sổ</th>
            {figures.map(({ at, letter, heading }) => (
              <th key={at} className="import-figure" title={heading}>
                {[letter, heading.split(' – ').at(-1)].filter(Boolean).join(' · ')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, text, indicator, certain, cells }) => (
            <tr key={line}>
              <td>{line}</td>
              <td>{text}</td>
              <td>
                {picking === line ? (
                  <IndicatorPicker
                    label={`Chỉ tiêu của dòng ${line}`}
                    choices={picker}
                    chosen={indicator}
                    choose={(id) => choose(line, id)}
                  />
                ) : (
                  <span className="import-indicator" data-guessed={(indicator !== null && !certain) || undefined}>
                    {indicator === null ? (
                      <em>chưa nhận ra</em>
                    ) : (
                      <span>{`${picker.labelOf(indicator)}${certain ? '' : ' ?'}`}</span>
                    )}
                    {indicator !== null && !certain ? (
                      <Button size="small" onClick={() => choose(line, indicator)}>
                        Đúng
                      </Button>
                    ) : null}
                    <Button
                      size="small"
                      appearance="subtle"
                      aria-label={`Chọn chỉ tiêu của dòng ${line}`}
                      onClick={() => setPicking(line)}
                    >
                      {indicator === null ? 'Chọn…' : 'Đổi…'}
                    </Button>
                    {indicator !== null && !certain ? (
                      <Button
                        size="small"
                        appearance="subtle"
                        aria-label={`Bỏ qua dòng ${line}`}
                        onClick={() => choose(line, null)}
                      >
                        Bỏ qua
                      </Button>
                    ) : null}
                  </span>
                )}
              </td>
              {figures.map(({ at, letter }) => {
                const cell = cells.find((one) => one.at === at);
                return (
                  <td key={at} className="import-figure">
                    {cell ? (
                      <ImportCellView
                        cell={cell}
                        place={`${letter}${line}`}
                        answer={(value) => change({ cells: { ...choices.cells, [`${line}:${at}`]: value } })}
                      />
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {preview.counts.hidden > 0 ? (
        <p className="import-empty">{`Còn ${formatDecimal(String(preview.counts.hidden))} dòng không nhận ra, không hiện ở đây.`}</p>
      ) : null}
    </div>
  );
}
