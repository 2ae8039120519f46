import type { ReportContext } from '../document/context.ts';
import type { Block } from './schemas.ts';

/** A block as it occurs, and the text that screen and paper then show (runs of spaces as one). The tests live on these. */
export interface Example<Node> {
  /** A word or two for file names: small letters and dashes. */
  name: string;
  node: Node;
  text: string;
  /** What stands before it, where that makes a difference. */
  before?: readonly Block[];
  /** What the report is otherwise than the tests' own report of October 2019. */
  context?: Partial<ReportContext>;
}
