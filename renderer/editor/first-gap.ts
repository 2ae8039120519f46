/** Brings the first figure that is not yet known into view and puts the caret or focus there. */
export function showFirstGap(): void {
  const gap = document.querySelector<HTMLElement>('.paper [data-missing]');
  gap?.scrollIntoView({ block: 'center' });
  gap?.querySelector('input')?.focus();
}
