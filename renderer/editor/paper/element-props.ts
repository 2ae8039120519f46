import type { ReactNode } from 'react';
import type { RenderElementProps } from 'slate-react';

/** What Slate hands to the component that draws a node. */
export interface ElementProps<Node> {
  element: Node;
  attributes: RenderElementProps['attributes'];
  children: ReactNode;
}
