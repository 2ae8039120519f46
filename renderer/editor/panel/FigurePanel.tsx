import { Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import { isInUse } from '../../../shared/value/in-use.ts';
import { FigureGrid } from '../../grid/FigureGrid.tsx';
import { sectionIndicators } from '../../grid/section-indicators.ts';
import { useImport } from '../../screens/import/ImportRoom.tsx';
import { useLive } from '../live.ts';
import { blocksOf } from '../model/report-editor.ts';
import { useOpenFigures } from '../OpenFigures.ts';
import { useSession } from '../SessionContext.ts';
import { Passport } from './Passport.tsx';
import { useActiveInView } from './useActiveInView.ts';

/** The figures of the section in which the caret stands, to be entered, and the card of the one that is asked about. */
export function FigurePanel() {
  const { workspace, report, structure, place, outline, editor, figures } = useSession();
  const version = useLive(structure);
  const at = useLive(place);
  const items = useLive(outline);
  const period = useLive(report, (summary) => summary.period);
  const byId = useMemo(() => {
    const used = workspace.indicators.filter((indicator) => isInUse(indicator, period));
    return new Map(used.map((one) => [one.id, one]));
  }, [workspace, period]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: letters alone do not change which figures a section tells
  const section = useMemo(
    () => sectionIndicators(blocksOf(editor), at, workspace.groups, byId),
    [version, at, workspace, byId],
  );
  const sheet = useActiveInView();
  const openFigures = useOpenFigures();
  const startImport = useImport(period);
  const name = items.find((item) => item.block === section.heading)?.text ?? 'Cả báo cáo';
  if (section.indicators.length === 0) {
    return (
      <p className="panel-empty">
        Báo cáo chưa có số liệu nào. Chèn “Bảng chỉ tiêu”, hoặc gõ # rồi tên chỉ tiêu ngay trong câu.
      </p>
    );
  }
  return (
    <div className="panel-figures">
      <div className="panel-sheet" ref={sheet}>
        <p className="panel-section">
          <span title={name}>{name}</span>
          <Link as="button" onClick={() => openFigures({ period: figures.period, view: 'period' })}>
            Bảng lớn
          </Link>
          <Link as="button" onClick={startImport}>
            Nhập từ tệp…
          </Link>
        </p>
        <FigureGrid indicators={section.indicators} groups={workspace.groups} />
      </div>
      <Passport />
    </div>
  );
}
