import { Badge, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { ChecksPanel } from './ChecksPanel.tsx';
import { FigurePanel } from './FigurePanel.tsx';
import { useFindings } from './useFindings.ts';
import './panel.css';

type PanelTab = 'figures' | 'checks';

/** The panel on the right: the figures of the section, and what the checks have found. */
export function SidePanel() {
  const [tab, setTab] = useState<PanelTab>('figures');
  const { findings, check } = useFindings();
  const errors = findings?.filter((finding) => finding.severity === 'error').length ?? 0;
  const questions = findings?.filter((finding) => finding.severity === 'question').length ?? 0;
  return (
    <aside className="panel" aria-label="Số liệu và kiểm tra">
      <TabList
        className="panel-tabs"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          setTab(value as PanelTab);
          if (value === 'checks') check();
        }}
      >
        <Tab value="figures">Số liệu</Tab>
        <Tab value="checks">
          Kiểm tra{' '}
          {errors > 0 ? (
            <Badge size="small" appearance="tint" color="danger" aria-label={`${errors} mâu thuẫn`}>
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
      {tab === 'figures' ? <FigurePanel /> : <ChecksPanel findings={findings} />}
    </aside>
  );
}
