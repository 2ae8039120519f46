/** Resolves when the type has been loaded and the page has been drawn twice: from then on nothing moves. */
export async function waitForLayout(): Promise<void> {
  await document.fonts.ready;
  await nextFrame();
  await nextFrame();
}

/** A hidden window may not draw at all: then a moment's pause has to do. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
