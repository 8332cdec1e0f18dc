import { orderOf } from "../values/order";
import { Range, type Value, typeOf } from "../values/value";
import { define } from "./define";
import { rangeIn } from "./range-in";

/** What begins, and what ends, at a place: a bound that is not included lies a little to the inside of it. */
interface Span {
  readonly start: Bound;
  readonly end: Bound;
  readonly isPoint: boolean;
}
interface Bound {
  readonly at: Value;
  readonly nudge: -1 | 0 | 1;
}
type Relation = (a: Span, b: Span) => boolean;
type Of = "points" | "ranges" | "any" | "range-first" | "range-second";

/** DMN 1.3, 10.3.4.11 (table 78): relations of points and ranges, by their bounds. */
export const ranges = [
  relation("before", "any", (a, b) => below(a.end, b.start)),
  relation("after", "any", (a, b) => below(b.end, a.start)),
  relation("meets", "ranges", (a, b) => same(a.end, b.start) && a.end.nudge === 0),
  relation("met by", "ranges", (a, b) => same(b.end, a.start) && b.end.nudge === 0),
  relation("overlaps", "ranges", (a, b) => !below(a.end, b.start) && !below(b.end, a.start)),
  relation(
    "overlaps before",
    "ranges",
    (a, b) => below(a.start, b.start) && !below(a.end, b.start) && !below(b.end, a.end),
  ),
  relation(
    "overlaps after",
    "ranges",
    (a, b) => below(b.start, a.start) && !below(b.end, a.start) && !below(a.end, b.end),
  ),
  relation("finishes", "range-second", (a, b) => same(a.end, b.end) && !below(a.start, b.start)),
  relation("finished by", "range-first", (a, b) => same(a.end, b.end) && !below(b.start, a.start)),
  relation("includes", "range-first", (a, b) => !below(b.start, a.start) && !below(a.end, b.end)),
  relation("during", "range-second", (a, b) => !below(a.start, b.start) && !below(b.end, a.end)),
  relation("starts", "range-second", (a, b) => same(a.start, b.start) && !below(b.end, a.end)),
  relation("started by", "range-first", (a, b) => same(a.start, b.start) && !below(a.end, b.end)),
  relation("coincides", "any", (a, b) => same(a.start, b.start) && same(a.end, b.end)),
  define("range", ["from: string", (_run, from: string) => rangeIn(from)]),
];

function relation(name: string, of: Of, holds: Relation) {
  const names =
    name === "coincides" || name === "before" || name === "after" ? ["value1", "value2"] : ["range1", "range2"];
  return define(name, [
    `${names[0] ?? ""}: any, ${names[1] ?? ""}: any`,
    (_run, one: Value, other: Value) => {
      const [a, b] = [spanOf(one), spanOf(other)];
      if (!a || !b || !mayBe(of, a, b) || orderOf(a.start.at ?? a.end.at, b.start.at ?? b.end.at) === undefined)
        return undefined;
      return holds(a, b);
    },
  ]);
}

function mayBe(of: Of, a: Span, b: Span): boolean {
  if (of === "any") return true;
  if (of === "range-first") return !a.isPoint;
  return of === "range-second" ? !b.isPoint : !a.isPoint && !b.isPoint;
}

function spanOf(value: Value): Span | undefined {
  if (value instanceof Range)
    return {
      start: { at: value.start, nudge: value.startIncluded ? 0 : 1 },
      end: { at: value.end, nudge: value.endIncluded ? 0 : -1 },
      isPoint: false,
    };
  if (value === null || ["list", "context", "function", "boolean"].includes(typeOf(value))) return undefined;
  return { start: { at: value, nudge: 0 }, end: { at: value, nudge: 0 }, isPoint: true };
}

const same = (a: Bound, b: Bound) => a.at !== null && orderOf(a.at, b.at) === 0 && a.nudge === b.nudge;

/** A bound of null, as a start, is below all, and as an end above all: its nudge says which it is. */
function below(a: Bound, b: Bound): boolean {
  if (a.at === null || b.at === null) return a.at === null ? a.nudge === 1 && b.at !== null : b.nudge === -1;
  const order = orderOf(a.at, b.at) ?? 0;
  return order < 0 || (order === 0 && a.nudge < b.nudge);
}
