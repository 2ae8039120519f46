import type { Path } from 'slate';
import type { LivingNode } from '../../../shared/document/inline.ts';
import type { ReportSession } from '../session.ts';

/** Asks where a figure or phrase of the text comes from; its card tells, and changes how it is told. */
export function askAbout({ asked }: ReportSession, { indicator, offset, measure }: LivingNode, path: Path): void {
  asked.set({ indicator, offset: offset ?? 0, measure: measure ?? 'value', path });
}
