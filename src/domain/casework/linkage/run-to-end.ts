/** Runs what works in slices without a pause: on the command line, in a worker, over a few records. */
export function runToEnd<T>(slices: Generator<unknown, T, void>): T {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}
