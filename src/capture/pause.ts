/** How long the reading may hold a page before the page has its turn. */
const SLICE_MS = 12;

/**
 * A pause that is taken only once a slice of work is used up. By message rather than by timer: timers of a tab behind are
 * put off by a second, and nested ones everywhere by four milliseconds.
 */
export function openPauses(): () => Promise<void> | undefined {
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  return () => {
    if (performance.now() - since < SLICE_MS) return undefined;
    return new Promise((go) => {
      port1.onmessage = () => {
        since = performance.now();
        go();
      };
      port2.postMessage(null);
    });
  };
}
