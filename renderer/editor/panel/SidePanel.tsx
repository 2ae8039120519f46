import { Badge, Tab, TabList } from '@fluentui/react-components';
import { ChecksPanel } from '../checking/ChecksPanel.tsx';
import { useLive } from '../live.ts';
import { useSession } from '../SessionContext.ts';
import type { PanelTab } from '../session.ts';
import { FigurePanel } from './FigurePanel.tsx';
import './panel.css';

/** The panel on the right: the figures of the section, and what the checks have found. */
export function SidePanel() {
  const { panelTab, checking, asked } = useSession();
  const tab = useLive(panelTab);
  const open = useLive(checking.findings)?.filter(({ kept }) => kept === null) ?? [];
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const questions = open.filter(({ severity }) => severity === 'question').length;
  return (
    <aside className="panel" aria-label="Số liệu và kiểm tra">
      <TabList
        className="panel-tabs"
        selectedValue={tab}
        onTabSelect={(_, { value }) => {
          panelTab.set(value as PanelTab);
          // The findings need the room; the card of a figure comes again with a click on one.
          asked.set(null);
          if (value === 'checks') void checking.check();
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
      {tab === 'figures' ? <FigurePanel /> : <ChecksPanel />}
    </aside>
  );
}
