import type { ReactNode } from 'react';
import type { WorkspaceInfo } from '../../../shared/api.ts';
import type { PeriodKey } from '../../../shared/period/key.ts';
import type { SheetLine } from '../../grid/sheet/sheet.ts';

/** What both views of the figures are given. */
export interface ViewProps {
  workspace: WorkspaceInfo;
  lines: readonly SheetLine[];
  fold: (group: string) => void;
  /** Search and folding, which both views share. */
  tools: ReactNode;
  period: PeriodKey;
  setPeriod: (period: PeriodKey) => void;
  /** The indicator that one is at, kept from view to view. */
  indicator: string | undefined;
  setIndicator: (indicator: string) => void;
  /** The card and the charts beside the sheet. */
  pane: { isOpen: boolean; toggle: () => void };
  /** Shows how an indicator went over the periods. */
  showHistory: (indicator: string) => void;
}

/** What is selected in a sheet. */
export interface Selected {
  row: string;
  column: string;
  rows: readonly string[];
  columns: readonly string[];
}
