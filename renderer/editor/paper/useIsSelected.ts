import { useFocused, useSelected } from 'slate-react';

/** Whether the caret stands in this element of the text that has the focus. */
export function useIsSelected(): boolean {
  const isSelected = useSelected();
  const isFocused = useFocused();
  return isSelected && isFocused;
}
