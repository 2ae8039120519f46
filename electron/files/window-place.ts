import { z } from 'zod';
import { smallFile } from './small-file.ts';

/** Where the window stood, in the screen's own pixels. */
export interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

const placeSchema = z.object({
  bounds: z.object({ x: z.int(), y: z.int(), width: z.int().min(400), height: z.int().min(300) }),
  maximized: z.boolean(),
  zoom: z.number().min(-3).max(5),
});
/** How the window stood when it was last closed; `zoom` in Chromium's steps, 0 = 100 %. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** The file that remembers it. */
export function windowPlaceFile(file: string) {
  return smallFile(file, placeSchema);
}

/** Whether enough of the window would be on one of the screens to take hold of it; a screen may have been unplugged since. */
export function isReachable(bounds: Bounds, screens: readonly Bounds[]): boolean {
  return screens.some((screen) => {
    const across = Math.min(bounds.x + bounds.width, screen.x + screen.width) - Math.max(bounds.x, screen.x);
    const titleInside = bounds.y >= screen.y - 8 && bounds.y < screen.y + screen.height - 40;
    return across >= 120 && titleInside;
  });
}
