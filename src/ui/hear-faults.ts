/** Told by browsers where a component is measured and drawn within one frame; nothing is amiss then. */
const NO_FAULT = /^ResizeObserver loop/u;

/** Hears of every bug that nobody caught: thrown in a listener, in a timer, or in a promise that nobody waits for. */
export function hearFaults(target: EventTarget, onFault: (error: unknown) => void): void {
  target.addEventListener("error", (event) => {
    // A picture that cannot be loaded is told as a plain event, and only to who asks for it.
    if (!(event instanceof ErrorEvent) || NO_FAULT.test(event.message)) return;
    onFault(event.error ?? event.message);
  });
  target.addEventListener("unhandledrejection", (event) => {
    onFault((event as PromiseRejectionEvent).reason);
  });
}
