import type { Block } from '../schemas.ts';

/** The agency's address at the foot of the first page, where the report gives one. */
export function PageFoot({ blocks }: { blocks: readonly Block[] }) {
  const address = blocks.find((block) => block.type === 'letterhead')?.address;
  return address === undefined ? null : <div className="report page-foot report-address">{address}</div>;
}
