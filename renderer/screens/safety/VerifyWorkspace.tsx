import { Button, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useState } from 'react';
import type { Verdict } from '../../../shared/api.ts';
import { call } from '../../client.ts';
import { useSay } from '../../ui/say.tsx';

/** Reads the whole workspace through and says whether it is whole. */
export function VerifyWorkspace({ isOnStick }: { isOnStick: boolean }) {
  const say = useSay();
  const [verdict, setVerdict] = useState<Verdict | 'running' | null>(null);
  const verify = (): void => {
    setVerdict('running');
    call('safety.verify', {}).then(setVerdict, (error: unknown) => {
      setVerdict(null);
      say.failed(error);
    });
  };
  return (
    <section aria-labelledby="safety-verify">
      <div className="safety-line">
        <div>
          <h3 id="safety-verify">Sổ có nguyên vẹn không</h3>
          <p className="form-note">{`Đọc lại từng trang, từng số liệu và từng khối${isOnStick ? ', cả bản trên USB' : ''}.`}</p>
        </div>
        <Button onClick={verify} disabled={verdict === 'running'}>
          {verdict === 'running' ? 'Đang kiểm tra…' : 'Kiểm tra sổ'}
        </Button>
      </div>
      <div role="status">{verdict === null || verdict === 'running' ? null : <Result verdict={verdict} />}</div>
    </section>
  );
}

function Result({ verdict: { ok, problems } }: { verdict: Verdict }) {
  if (ok) {
    return (
      <MessageBar intent="success">
        <MessageBarBody>Sổ nguyên vẹn.</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>Sổ có chỗ hỏng: hãy mở bản sao lưu gần nhất ở dưới thành bản sao.</MessageBarTitle>
        <ul className="safety-problems">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
