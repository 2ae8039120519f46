import { Button, Checkbox, Field, Input, MessageBar, MessageBarBody, Select } from '@fluentui/react-components';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { countPages, readPageRange } from '../../../shared/print/page-range.ts';
import type { PrintSides, PrintWishes } from '../../../shared/print/wishes.ts';
import { DialogFrame } from '../../ui/DialogFrame.tsx';
import { PrintPreview } from './PrintPreview.tsx';
import { usePrintedPages } from './usePrintedPages.ts';
import { rememberPrinter, usePrinters } from './usePrinters.ts';
import './print-dialog.css';

/** The pages of a report as they will be printed, and where, how often and how they are; `print` with null goes to the system's own dialog. */
export function PrintDialog(props: {
  report: string;
  title: string;
  print: (wishes: PrintWishes | null) => void;
  pdf: () => void;
  close: () => void;
}) {
  const { report, title, print, pdf, close } = props;
  const { printed, pages, trouble } = usePrintedPages(report);
  const { printers, printer, choose, refresh } = usePrinters();
  const first = useRef<HTMLInputElement>(null);
  // Beside the fields stands what can be scrolled: the dialog would begin there.
  useEffect(() => first.current?.focus(), []);
  const [range, setRange] = useState('');
  const [copies, setCopies] = useState('1');
  const [collate, setCollate] = useState(true);
  const [sides, setSides] = useState<PrintSides>('printer');
  const all = pages?.pages.length ?? 0;
  const spans = readPageRange(range, all || Number.POSITIVE_INFINITY);
  const wrongRange = 'trouble' in spans ? spans.trouble : undefined;
  const count = Number(copies);
  const wrongCopies = count >= 1 && count <= 999 ? undefined : 'Từ 1 đến 999 bản.';
  const noPrinter = printers?.length === 0;
  const isReady = printer !== null && all > 0 && wrongRange === undefined && wrongCopies === undefined;

  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (!isReady || 'trouble' in spans) return;
    rememberPrinter(printer);
    print({ printer, copies: count, collate, sides, pages: spans });
  };

  return (
    <DialogFrame
      title={title}
      className="print-dialog"
      close={close}
      submit={send}
      actions={
        <>
          <Button className="print-system" onClick={() => print(null)} disabled={all === 0}>
            Hộp thoại của hệ thống…
          </Button>
          <Button type="submit" appearance="primary" disabled={!isReady}>
            {'trouble' in spans || all === 0 ? 'In' : `In ${countPages(spans, all)} trang`}
          </Button>
          <Button onClick={close}>Thôi</Button>
        </>
      }
    >
      <div className="print-wishes">
        {noPrinter ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              Máy này chưa có máy in nào: hãy cài máy in, hoặc xuất PDF rồi in ở máy khác.
              <span className="print-ways">
                <Button size="small" onClick={pdf}>
                  Xuất PDF…
                </Button>
                <Button size="small" onClick={refresh}>
                  Tìm lại máy in
                </Button>
              </span>
            </MessageBarBody>
          </MessageBar>
        ) : (
          <Field label="Máy in">
            <Select value={printer ?? ''} onChange={(_, { value }) => choose(value)}>
              {(printers ?? []).map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field
          label="Các trang"
          {...(wrongRange === undefined
            ? { hint: 'Như 1-3, 5; để trống thì in tất cả.' }
            : { validationMessage: wrongRange })}
        >
          <Input
            input={{ ref: first }}
            placeholder={all > 0 ? `tất cả ${all} trang` : 'tất cả'}
            value={range}
            onChange={(_, { value }) => setRange(value)}
          />
        </Field>
        <Field label="Số bản" {...(wrongCopies === undefined ? {} : { validationMessage: wrongCopies })}>
          <Input
            type="number"
            min={1}
            max={999}
            value={copies}
            onChange={(_, { value }) => setCopies(value.replace(/\D/g, '').slice(0, 4))}
          />
        </Field>
        {count > 1 ? (
          <Checkbox
            label="Xếp theo từng bộ (1, 2, 3, 1, 2, 3)"
            checked={collate}
            onChange={(_, { checked }) => setCollate(checked === true)}
          />
        ) : null}
        <Field label="In hai mặt">
          <Select value={sides} onChange={(_, { value }) => setSides(value as PrintSides)}>
            {Object.entries(sideWords).map(([id, words]) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <PrintPreview printed={printed} pages={pages} trouble={trouble} chosen={'trouble' in spans ? [] : spans} />
    </DialogFrame>
  );
}

const sideWords: Readonly<Record<PrintSides, string>> = {
  printer: 'Theo máy in',
  simplex: 'Một mặt',
  longEdge: 'Hai mặt, lật theo cạnh dài',
  shortEdge: 'Hai mặt, lật theo cạnh ngắn',
};
