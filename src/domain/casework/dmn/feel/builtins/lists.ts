import type { Run } from "../run";
import { equal } from "../values/equal";
import { type Fn, type Value, isList } from "../values/value";
import { define } from "./define";
import { distinct } from "./distinct";
import { sorted } from "./sorted";

type List = readonly Value[];

/** DMN 1.3, 10.3.4.4 and 10.3.4.9; `list replace` is DMN 1.4. */
export const lists = [
  define("list contains", [
    "list: list, element: any",
    (run, list: List, element: Value) => list.some((one) => equal(run, one, element) === true),
  ]),
  define("count", ["list: list", (_run, list: List) => list.length]),
  define("sublist", [
    "list: list, start position: number, length?: number",
    (run, list: List, start: number, length?: number) => {
      const from = placeIn(list, start);
      if (from === undefined || (length !== undefined && length < 1)) return undefined;
      return run.list(list.slice(from, length === undefined ? undefined : from + Math.trunc(length)));
    },
  ]),
  define("append", ["list: list, ...item: any", (run, list: List, items: List) => run.list([...list, ...items])]),
  define("concatenate", ["...list: list", (run, all: readonly List[]) => joined(run, all)]),
  define("insert before", [
    "list: list, position: number, newItem: any",
    (run, list: List, position: number, item: Value) => {
      const at = placeIn(list, position);
      return at === undefined ? undefined : run.list(list.toSpliced(at, 0, item));
    },
  ]),
  define("remove", [
    "list: list, position: number",
    (run, list: List, position: number) => {
      const at = placeIn(list, position);
      return at === undefined ? undefined : run.list(list.toSpliced(at, 1));
    },
  ]),
  define(
    "list replace",
    [
      "list: list, position: number, newItem: any",
      (run, list: List, position: number, item: Value) => {
        const at = placeIn(list, position);
        return at === undefined ? undefined : run.list(list.with(at, item));
      },
    ],
    [
      "list: list, match: function, newItem: any",
      (run, list: List, match: Fn, item: Value) => replaced(run, list, match, item),
    ],
  ),
  define("reverse", ["list: list", (run, list: List) => run.list(list.toReversed())]),
  define("index of", [
    "list: list, match: any",
    (run, list: List, match: Value) => list.flatMap((one, at) => (equal(run, one, match) === true ? [at + 1] : [])),
  ]),
  define("union", ["...list: list", (run, all: readonly List[]) => distinct(run, joined(run, all))]),
  define("distinct values", ["list: list", (run, list: List) => distinct(run, list)]),
  define("flatten", ["list: list", (run, list: List) => run.list(flattened(run, list))]),
  define("sort", ["list: list, precedes: function", (run, list: List, precedes: Fn) => sorted(run, list, precedes)]),
];

/** From 1 on, or from the end where it is below zero; undefined where there is no such place. */
function placeIn(list: List, position: number): number | undefined {
  const at = position < 0 ? list.length + Math.trunc(position) : Math.trunc(position) - 1;
  return position === 0 || at < 0 || at >= list.length ? undefined : at;
}

function joined(run: Run, all: readonly List[]): List {
  run.budget.spendOn(all.reduce((sum, one) => sum + one.length, 0));
  return all.flat();
}

function replaced(run: Run, list: List, match: Fn, item: Value): List | undefined {
  const fits = run.list(list).map((one) => match.call(run, [one, item]));
  return fits.every((one) => typeof one === "boolean")
    ? list.map((one, at) => (fits[at] === true ? item : one))
    : undefined;
}

function flattened(run: Run, list: List): Value[] {
  run.budget.spend(list.length + 1);
  return list.flatMap((one) => (isList(one) ? flattened(run, one) : [one]));
}
