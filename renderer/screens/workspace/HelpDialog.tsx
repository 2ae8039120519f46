import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { helpTopics } from './help-topics.ts';
import './help.css';

/** The clerk's help: what to do, in the order of the work. */
export function HelpDialog({ close }: { close: () => void }) {
  return (
    <ReadDialog title="Hướng dẫn" className="help" close={close}>
      {helpTopics.map((topic) => (
        <section key={topic.title} className="help-topic">
          <h3>{topic.title}</h3>
          {'keys' in topic ? (
            <dl className="help-keys">
              {topic.keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
          ) : (
            topic.paragraphs.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
          )}
        </section>
      ))}
    </ReadDialog>
  );
}
