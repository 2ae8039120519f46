import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { helpTopics } from './help-topics.ts';
import './help.css';

/** The clerk's help: what to do, in the order of the work. */
export function HelpDialog({ close }: { close: () => void }) {
  return (
    <Dialog open onOpenChange={(_, { open }) => open || close()}>
      <DialogSurface className="help">
        <DialogBody>
          <DialogTitle>Hướng dẫn</DialogTitle>
          <DialogContent tabIndex={0} aria-label="Nội dung hướng dẫn">
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
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              Đóng
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
