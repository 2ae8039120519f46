import type { Look } from '../../document/look.ts';

/** The agency's address at the foot of the first page, where the report shows it. */
export function PageFoot({ look }: { look: Look }) {
  const { foot } = look.context;
  return foot === undefined ? null : <div className="report page-foot report-address">{foot}</div>;
}
