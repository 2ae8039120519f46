import { Button } from '@fluentui/react-components';
import type { ImportReport } from '../../../shared/api.ts';
import { periodName } from '../../../shared/period/words.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { call } from '../../client.ts';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { undoneWords } from './undone-words.ts';

/** What an import has done, and the one step back. */
export function ImportDone({ report, close }: { report: ImportReport; close: () => void }) {
  const say = useSay();
  const { id, file, set, same, computed, periods, left } = report;
  const undo = (): void => {
    call('imports.undo', { id }).then((reply) => {
      say.done(undoneWords(reply));
      close();
    }, say.failed);
  };
  return (
    <FormDialog
      title={`Đã nhập ${formatDecimal(String(set))} số`}
      action="Xong"
      cancel={null}
      submit={() => Promise.resolve()}
      close={close}
      more={<Button onClick={undo}>Hoàn tác lần nhập này</Button>}
    >
      <p>{`Từ tệp “${file}”, vào ${periods.map((key) => (/^\d{4}$/.test(key) ? `năm ${key}` : periodName(key))).join(', ')}.`}</p>
      {same > 0 ? <p>{`${formatDecimal(String(same))} số vốn đã có, đúng như tệp.`}</p> : null}
      {computed > 0 ? <p>{`${formatDecimal(String(computed))} số để sổ tự tính, vì tính ra đúng như tệp.`}</p> : null}
      {left.length === 0 ? null : (
        <section className="import-left" aria-label="Không nhập">
          <h3>{`Không nhập (${left.length})`}</h3>
          <ul>
            {left.map(({ line, text, cell, note }) => (
              <li key={`${line} ${cell}`}>
                <b>{cell}</b>
                {` · ${text} – ${note}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </FormDialog>
  );
}
