import type { KeyboardEvent } from 'react';

/** Up and down go to the same button of the next contradiction. */
export function moveByArrows(event: KeyboardEvent, list: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !(event.target instanceof HTMLElement)) return;
  const card = event.target.closest('[data-conflict]');
  const choice = event.target.closest('[data-choice]')?.getAttribute('data-choice') ?? 'keep';
  if (!list || !card) return;
  event.preventDefault();
  focusChoice(list, [...list.querySelectorAll('[data-conflict]')].indexOf(card) + step, choice);
}

/** Goes to a button of the contradiction at that place, or of the last one. */
export function focusChoice(list: HTMLElement | null, at: number, choice: string): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-conflict]') ?? [])];
  const card = cards[Math.max(0, Math.min(at, cards.length - 1))];
  const button =
    card?.querySelector<HTMLElement>(`[data-choice='${choice}']`) ?? card?.querySelector<HTMLElement>('button');
  button?.focus();
  card?.scrollIntoView({ block: 'nearest' });
}
