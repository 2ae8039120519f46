declare global {
  interface Window {
    /** Milliseconds from key to paint, one for each key so far. */
    latencies: number[];
  }
}

/** Notes for every key the time from its event to the task after the frame in which it was painted. */
export function watchKeys(): void {
  window.latencies = [];
  window.addEventListener(
    'keydown',
    (event) => {
      const pressed = event.timeStamp;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.latencies.push(performance.now() - pressed);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}
