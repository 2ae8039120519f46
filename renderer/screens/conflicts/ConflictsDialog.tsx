import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Conflict, ConflictChoice } from '../../../shared/api.ts';
import type { Day } from '../../../shared/period/date.ts';
import { shell } from '../../client.ts';
import { useUndoKey } from '../../ui/useUndoKey.ts';
import { ConflictGroup } from './ConflictGroup.tsx';
import { ConflictRail, type Shown } from './ConflictRail.tsx';
import { matching } from './conflict-words.ts';
import { focusChoice, moveByArrows } from './move-by-arrows.ts';
import { useConflicts } from './useConflicts.ts';
import './conflicts.css';

/** What two PCs say differently: both sides beside each other, for the clerk to choose. */
export function ConflictsDialog({ close }: { close: () => void }) {
  const { conflicts, done, busy, settle, reopen, undo } = useConflicts();
  const [shown, setShown] = useState<Shown>({ group: null });
  const [typed, setTyped] = useState('');
  const [today, setToday] = useState<Day | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const [begin] = useState(() => ({ isFocused: false }));
  useUndoKey(undo);
  useEffect(() => void shell('today').then(setToday, () => undefined), []);
  useEffect(() => {
    if (!conflicts || begin.isFocused) return;
    begin.isFocused = true;
    focusChoice(list.current, 0, 'keep');
  }, [conflicts, begin]);

  const found = matching(conflicts ?? [], typed);
  const open = found.filter(({ settled }) => settled === null);
  const settled = found.filter((conflict) => conflict.settled !== null);
  const chosen =
    shown === 'settled' ? settled : open.filter(({ group }) => shown.group === null || group.id === shown.group);
  // A group whose last one was settled gives way to the rest.
  const visible = shown !== 'settled' && chosen.length === 0 ? open : chosen;

  const choose = (those: readonly Conflict[], choice: ConflictChoice): void => {
    const at = visible.findIndex(({ id }) => id === those[0]?.id);
    void settle(those, choice).then(() => requestAnimationFrame(() => focusChoice(list.current, at, choice)));
  };

  return (
    <Dialog open onOpenChange={(_, { open: stays }) => stays || close()}>
      <DialogSurface className="conflicts">
        <DialogBody className="conflicts-body">
          <DialogTitle>Hai máy cùng sửa</DialogTitle>
          <DialogContent className="conflicts-content">
            {conflicts ? (
              <>
                <ConflictRail
                  open={open}
                  settled={settled.length}
                  shown={shown}
                  show={setShown}
                  typed={typed}
                  type={setTyped}
                />
                {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move among the buttons inside */}
                <div className="conflict-list" ref={list} onKeyDown={(event) => moveByArrows(event, list.current)}>
                  {done && done.refused.length > 0 ? (
                    <MessageBar intent="warning" layout="multiline">
                      <MessageBarBody>{[...new Set(done.refused)].slice(0, 5).join(' ')}</MessageBarBody>
                    </MessageBar>
                  ) : null}
                  {[...Map.groupBy(visible, ({ group }) => group.id)].map(([id, those]) => (
                    <ConflictGroup
                      key={id}
                      label={those[0]?.group.label ?? ''}
                      conflicts={those}
                      today={today}
                      busy={busy}
                      settle={choose}
                      reopen={(one) => void reopen([one.id])}
                    />
                  ))}
                  {visible.length === 0 ? <Empty typed={typed} shown={shown} /> : null}
                </div>
              </>
            ) : (
              <Spinner label="Đang đọc…" delay={300} />
            )}
          </DialogContent>
          <DialogActions fluid className="conflicts-foot">
            <p role="status">{done?.text ?? 'Bên trái là bản đang dùng. Mọi lựa chọn đều hoàn tác được.'}</p>
            {done && done.conflicts.length > 0 ? (
              <Button appearance="subtle" disabledFocusable={busy} onClick={undo} title="Ctrl+Z">
                Hoàn tác
              </Button>
            ) : null}
            <Button appearance="primary" onClick={close}>
              Đóng
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function Empty({ typed, shown }: { typed: string; shown: Shown }) {
  if (typed.trim() !== '') return <p className="conflicts-empty">Không có chỗ nào hợp với chữ đã gõ.</p>;
  if (shown === 'settled') return <p className="conflicts-empty">Chưa có chỗ nào được chọn.</p>;
  return (
    <div className="conflicts-empty">
      <h3>Không còn chỗ nào cần xem</h3>
      <p>Khi hai máy cùng sửa một số, một đoạn văn hay một mục, cả hai bản được giữ ở đây để bạn chọn.</p>
    </div>
  );
}
