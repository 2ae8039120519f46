import { itemAt } from '../../shared/document/outline.ts';
import { goToBlock } from './go-to.ts';
import { useLive } from './live.ts';
import { PeriodFacts } from './PeriodFacts.tsx';
import { useSession } from './SessionContext.ts';
import './outline.css';

/** The sections of the report on the left; the one in which the caret stands is marked. */
export function Outline() {
  const session = useSession();
  const items = useLive(session.outline);
  const place = useLive(session.place);
  const current = itemAt(items, session.blocks, place);
  return (
    <nav className="outline" aria-label="Đề mục">
      <h2>Đề mục</h2>
      <ol>
        {items.map((item) => (
          <li key={item.block}>
            <button
              type="button"
              data-level={item.level}
              aria-current={item === current ? 'location' : undefined}
              title={item.text}
              onClick={() => goToBlock(session, item.block)}
            >
              {item.text}
            </button>
          </li>
        ))}
      </ol>
      <PeriodFacts />
    </nav>
  );
}
