import { useSyncExternalStore } from 'react';

/** How many points of the screen make a CSS pixel: changes with the window's zoom and from one screen to another. */
export function usePixelRatio(): number {
  return useSyncExternalStore(follow, () => window.devicePixelRatio);
}

function follow(hear: () => void): () => void {
  window.addEventListener('resize', hear);
  return () => window.removeEventListener('resize', hear);
}
