import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { PastImport } from '../../../shared/api.ts';
import { formatDecimal } from '../../../shared/value/format.ts';
import { call } from '../../client.ts';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { useSay } from '../../ui/say.tsx';
import { undoneWords } from './undone-words.ts';
import './import.css';

/** The imports that were made, each with its one step back. */
export function PastImports({ close }: { close: () => void }) {
  const say = useSay();
  const [imports, setImports] = useState<readonly PastImport[] | null>(null);
  useEffect(() => {
    call('imports.list', {}).then(setImports, say.failed);
  }, [say]);
  const undo = (id: string): void => {
    call('imports.undo', { id })
      .then((reply) => {
        say.done(undoneWords(reply));
        return call('imports.list', {});
      })
      .then(setImports, say.failed);
  };
  return (
    <ReadDialog title="Các lần nhập số liệu" close={close}>
      {imports?.length === 0 ? <p>Chưa nhập số liệu từ tệp lần nào.</p> : null}
      <ul className="import-past">
        {imports?.map(({ id, at, who, file, set, undone }) => (
          <li key={id}>
            <span>
              <b>{file}</b>
              <small>{`${new Date(at).toLocaleString('vi-VN')}${who === '' ? '' : ` · ${who}`} · ${formatDecimal(String(set))} số`}</small>
            </span>
            {undone ? <small>đã hoàn tác</small> : <Button onClick={() => undo(id)}>Hoàn tác lần nhập này</Button>}
          </li>
        ))}
      </ul>
    </ReadDialog>
  );
}
