import { FeelDate, duration } from "feelin";
import { addTimes } from "./arithmetic";
import { orderOf } from "./order";
import { Range, type Value, isList } from "./value";

/** What a loop goes through: a list, a range of whole numbers or days, or one value; undefined where there is nothing. */
export function itemsOf(value: Value): Iterable<Value> | undefined {
  if (value === null) return undefined;
  if (isList(value)) return value;
  if (!(value instanceof Range)) return [value];
  return itemsBetween(value.start, value.end, value.startIncluded, value.endIncluded);
}

/** One after the other, up or down, never all at once: who goes through them stops when the budget is spent. */
export function itemsBetween(start: Value, end: Value, first: boolean, last: boolean): Iterable<Value> | undefined {
  if (typeof start === "number" && typeof end === "number") return numbers(start, end, first, last);
  if (start instanceof FeelDate && end instanceof FeelDate) return days(start, end, first, last);
  return undefined;
}

function* numbers(start: number, end: number, first: boolean, last: boolean): Iterable<number> {
  const step = start <= end ? 1 : -1;
  for (let at = first ? start : start + step; (end - at) * step >= (last ? 0 : Number.MIN_VALUE); at += step) {
    yield at;
    // Beyond 2^53, adding one changes nothing.
    if (at + step === at) return;
  }
}

function* days(start: FeelDate, end: FeelDate, first: boolean, last: boolean): Iterable<Value> {
  const down = (orderOf(start, end) ?? 0) > 0;
  const step = duration(down ? "-P1D" : "P1D");
  const onward = (from: Value) => (step ? (addTimes(from, step) ?? null) : null);
  const beyond = (at: Value) => {
    const order = (orderOf(at, end) ?? 0) * (down ? -1 : 1);
    return last ? order > 0 : order >= 0;
  };
  for (let at: Value = first ? start : onward(start); at !== null && !beyond(at); at = onward(at)) yield at;
}
