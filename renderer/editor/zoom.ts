/** How large the page is shown: a part of its real size, or as wide as there is room. */
export type Zoom = 'fit' | 75 | 90 | 100 | 125 | 150;

export const zooms: readonly Zoom[] = ['fit', 75, 90, 100, 125, 150];

export function zoomName(zoom: Zoom): string {
  return zoom === 'fit' ? 'Vừa bề ngang' : `${zoom}%`;
}

const key = 'page-zoom';

/** The zoom that the clerk chose last on this PC. */
export function storedZoom(): Zoom {
  const text = localStorage.getItem(key);
  return zooms.find((zoom) => String(zoom) === text) ?? 'fit';
}

export function storeZoom(zoom: Zoom): void {
  localStorage.setItem(key, String(zoom));
}
