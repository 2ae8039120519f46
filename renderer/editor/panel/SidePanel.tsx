import { Badge, Tab, TabList } from '@fluentui/react-components';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import type { PanelTab } from '../session.ts';
import { ChecksPanel } from './ChecksPanel.tsx';
import { FigurePanel } from './FigurePanel.tsx';
import { useFindings } from './useFindings.ts';
import './panel.css';

/** The panel on the right: the figures of the section, and what the checks have found. */
export function SidePanel() {
  const { panelTab } = useSession();
  const tab = useLive(panelTab);
  const { findings, check } = useFindings();
  const errors = findings?.filter((finding) => finding.severity === 'error').length ?? 0;
  const questions = findings?.filter((finding) => finding.severity === 'question').length ?? 0;
  return (
    <aside className="panel" aria-label="Số liệu và kiểm tra">
      <TabList
        className="panel-tabs"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          panelTab.set(value as PanelTab);
          if (value === 'checks') check();
        }}
      >
        <Tab value="figures">Số liệu</Tab>
        <Tab value="checks">
          Kiểm tra{' '}
          {errors > 0 ? (
            <Badge size="small" appearance="tint" color="danger" aria-label={`${errors} chỗ sai`}>
              {errors}
            </Badge>
          ) : null}{' '}
          {questions > 0 ? (
            <Badge size="small" appearance="tint" color="warning" aria-label={`${questions} chỗ cần xem lại`}>
              {questions}
            </Badge>
          ) : null}
        </Tab>
      </TabList>
      {tab === 'figures' ? <FigurePanel /> : <ChecksPanel findings={findings} check={check} />}
    </aside>
  );
}
