import { useRef } from 'react';
import { ReadDialog } from '../../ui/ReadDialog.tsx';
import { helpTopics } from './help-topics.ts';
import './help.css';

/** The clerk's help: what to do, in the order of the work, and beside it the topics to go to. */
export function HelpDialog({ close }: { close: () => void }) {
  const text = useRef<HTMLDivElement>(null);
  const show = (place: number): void => {
    const section = text.current?.children[place];
    section?.scrollIntoView();
    section?.querySelector('h3')?.focus({ preventScroll: true });
  };
  return (
    <ReadDialog title="Hướng dẫn" className="help" close={close}>
      <div className="help-panes">
        <nav aria-label="Các mục hướng dẫn">
          <ul>
            {helpTopics.map(({ title }, place) => (
              <li key={title}>
                <button type="button" onClick={() => show(place)}>
                  {title}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        <div className="help-text" ref={text}>
          {helpTopics.map((topic) => (
            <section key={topic.title} className="help-topic">
              <h3 tabIndex={-1}>{topic.title}</h3>
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
        </div>
      </div>
    </ReadDialog>
  );
}
