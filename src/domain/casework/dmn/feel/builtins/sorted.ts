import type { Run } from "../run";
import type { Fn, Value } from "../values/value";

/** In the order that a function of two gives; those of which neither comes first stay as they stand. */
export const sorted = (run: Run, list: readonly Value[], precedes: Fn): readonly Value[] =>
  run.list(list).toSorted((a, b) => {
    if (precedes.call(run, [a, b]) === true) return -1;
    return precedes.call(run, [b, a]) === true ? 1 : 0;
  });
