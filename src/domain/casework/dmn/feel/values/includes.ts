import type { Run } from "../run";
import { equal } from "./equal";
import { orderOf } from "./order";
import { Range, type Value, isList } from "./value";

/** Whether a value lies in a range; null where the two cannot be compared. */
export function includes(range: Range, value: Value): boolean | null {
  if (range.start === null && range.end === null) return null;
  const above = range.start === null ? true : isBeyond(orderOf(value, range.start), range.startIncluded);
  const below = range.end === null ? true : isBeyond(orderOf(range.end, value), range.endIncluded);
  return above === false || below === false ? false : above === null || below === null ? null : true;
}

function isBeyond(order: number | undefined, included: boolean): boolean | null {
  if (order === undefined) return null;
  return included ? order >= 0 : order > 0;
}

/** Whether a value passes a test, which is a range, a list of tests or values, or a value (DMN 1.3, 10.3.2.15, `in`). */
export function passes(run: Run, value: Value, test: Value): boolean | null {
  run.budget.spend(1);
  if (test instanceof Range) return value instanceof Range ? equal(run, value, test) : includes(test, value);
  if (!isList(test)) return equal(run, value, test);
  if (isList(value) && equal(run, value, test) === true) return true;
  return test.some((one) => (isList(one) ? equal(run, value, one) : passes(run, value, one)) === true);
}
