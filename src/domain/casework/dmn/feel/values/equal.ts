import type { Run } from "../run";
import { hasZone, orderOf } from "./order";
import { type Context, Fn, Range, type Value, isContext, isDuration, isList, isTemporal, typeOf } from "./value";

/** Whether two values are equal; null where they are of different types (DMN 1.3, 10.3.2.15, table 53). */
export function equal(run: Run, a: Value, b: Value): boolean | null {
  run.budget.spend(1);
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (isList(a) !== isList(b)) return equalToOnly(run, a, b);
  if (isList(a) && isList(b)) return a.length === b.length && all(run, a, b);
  if (typeOf(a) !== typeOf(b)) return null;
  if (isContext(a) && isContext(b)) return sameEntries(run, a, b);
  if (a instanceof Range && b instanceof Range) return sameRange(run, a, b);
  if (a instanceof Fn || typeof a !== "object") return false;
  if (isTemporal(a) && isTemporal(b) && hasZone(a) !== hasZone(b)) return false;
  return isTemporal(a) || isDuration(a) ? orderOf(a, b) === 0 : false;
}

/** A list of one is equal to what it holds (DMN 1.3, 10.3.2.9.4). */
function equalToOnly(run: Run, a: Value, b: Value): boolean | null {
  if (isList(a)) return a.length === 1 ? equal(run, a[0] ?? null, b) : null;
  return isList(b) && b.length === 1 ? equal(run, a, b[0] ?? null) : null;
}

const all = (run: Run, a: readonly Value[], b: readonly Value[]): boolean =>
  a.every((one, at) => equal(run, one, b[at] ?? null) === true);

const sameEntries = (run: Run, a: Context, b: Context): boolean =>
  a.size === b.size && [...a].every(([key, value]) => b.has(key) && equal(run, value, b.get(key) ?? null) === true);

const sameRange = (run: Run, a: Range, b: Range): boolean =>
  a.startIncluded === b.startIncluded &&
  a.endIncluded === b.endIncluded &&
  equal(run, a.start, b.start) === true &&
  equal(run, a.end, b.end) === true;
