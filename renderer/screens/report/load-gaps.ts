import { countGaps } from '../../../shared/document/gaps.ts';
import { printedBlocks } from '../../../shared/document/printed-blocks.ts';
import { loadPrintedReport } from '../../print/load-printed-report.ts';

/** How many figures of a stored report would be printed as dots. */
export async function loadGaps(report: string): Promise<number> {
  const { blocks, look } = await loadPrintedReport(report);
  return countGaps(printedBlocks(blocks), look);
}
