import type { Run } from "../run";
import { equal } from "../values/equal";
import type { Value } from "../values/value";

/** Each value once, where it stands first. Plain ones are looked up, all others compared one by one. */
export function distinct(run: Run, list: readonly Value[]): readonly Value[] {
  const plain = new Set<Value>();
  const others: Value[] = [];
  return run.list(list).filter((one) => {
    if (typeof one !== "object" || one === null) return !plain.has(one) && Boolean(plain.add(one));
    return !others.some((other) => equal(run, one, other) === true) && Boolean(others.push(one));
  });
}
