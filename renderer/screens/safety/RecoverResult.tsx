import type { RecoverReply } from '../../../shared/api.ts';
import { recoveredWords } from './recovered-words.ts';

/** What was saved of a damaged workspace and what was lost, in words. */
export function RecoverResult({ file, reply }: { file: string; reply: RecoverReply }) {
  return (
    <>
      <p className="safety-file">{file}</p>
      <section aria-labelledby="recovered">
        <h3 id="recovered">Đã cứu được</h3>
        <ul className="safety-problems">
          {recoveredWords(reply.recovered).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="lost">
        <h3 id="lost">Không cứu được</h3>
        {reply.lost.length === 0 ? <p>Không mất gì.</p> : null}
        <ul className="safety-problems">
          {reply.lost.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
