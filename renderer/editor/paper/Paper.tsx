import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { Editor, type NodeEntry, Transforms } from 'slate';
import { Editable, ReactEditor, Slate } from 'slate-react';
import { PageFoot } from '../../../shared/blocks/first-page/PageFoot.tsx';
import type { Block } from '../../../shared/blocks/schemas.ts';
import { lookOf } from '../../../shared/document/landscape.ts';
import { formatCss } from '../../../shared/format/css.ts';
import { useLive } from '../live.ts';
import { dropFigure } from '../living/drag.ts';
import { blocksOf } from '../model/report-editor.ts';
import { useSession } from '../SessionContext.ts';
import type { Zoom } from '../zoom.ts';
import { renderElement } from './elements.tsx';
import { pressKey } from './keys.ts';
import { renderChunk, renderLeaf } from './leaves.tsx';
import { lineEnds } from './line-ends.ts';
import { readSelection } from './read-selection.ts';
import { useCellsKeepFocus } from './useCellsKeepFocus.ts';
import { useCommitBeforeClick } from './useCommitBeforeClick.ts';
import { usePaperScale } from './usePaperScale.ts';
import { useQuickCommits } from './useQuickCommits.ts';
import '../../page/report.css';
import './paper.css';
import '../pages/page-marks.css';

/** The sheet of paper on which the report is written. */
export function Paper({ zoom }: { zoom: Zoom }) {
  const session = useSession();
  const { editor, look, isReadOnly } = session;
  const sheet = useRef<HTMLDivElement>(null);
  const scale = usePaperScale(sheet, zoom, look.profile);
  useCellsKeepFocus();
  useCommitBeforeClick(editor);
  useQuickCommits(editor);
  const context = useLive(look.liveContext);
  const landscape = useLive(session.pages.landscape);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the look is asked anew when the period's or the agency's words change
  const decorate = useCallback(
    (entry: NodeEntry) => lineEnds(entry, lookOf(entry[0] as Block, landscape, look)),
    [look, context, landscape],
  );
  const css = useMemo(() => formatCss(look.profile), [look]);

  useEffect(() => {
    if (isReadOnly) return;
    const first = blocksOf(editor).findIndex((block) => block.type === 'paragraph');
    Transforms.select(editor, Editor.start(editor, [Math.max(first, 0)]));
    ReactEditor.focus(editor, { retries: 2 });
  }, [editor, isReadOnly]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // While a word is being composed every key belongs to the input method.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.ctrlKey || event.metaKey) readSelection(editor);
    pressKey(event, session);
  };
  const composing = (on: boolean) => () => {
    sheet.current?.toggleAttribute('data-composing', on);
  };

  return (
    <div className="paper report-paper" ref={sheet} style={{ zoom: scale }}>
      <style>{css}</style>
      <Slate editor={editor} initialValue={editor.children} onChange={() => session.noteChange()}>
        <Editable
          className="report paper-text"
          lang={look.profile.language}
          aria-label="Nội dung báo cáo"
          aria-multiline="true"
          role="textbox"
          readOnly={isReadOnly}
          spellCheck={false}
          autoCorrect="off"
          autoCapitalize="off"
          disableDefaultStyles
          decorate={decorate}
          renderElement={renderElement}
          renderLeaf={renderLeaf}
          renderChunk={renderChunk}
          onKeyDown={onKeyDown}
          onDrop={(event) => !isReadOnly && dropFigure(event, editor)}
          onCopy={() => readSelection(editor)}
          onCut={() => readSelection(editor)}
          onCompositionStart={composing(true)}
          onCompositionEnd={composing(false)}
          onBlur={() => {
            composing(false)();
            session.hash.close();
          }}
        />
      </Slate>
      <LiveFoot />
    </div>
  );
}

/** The address at the paper's foot, as the letterhead has it now. */
function LiveFoot() {
  const { look } = useSession();
  useLive(look.liveContext);
  return <PageFoot look={look} />;
}
