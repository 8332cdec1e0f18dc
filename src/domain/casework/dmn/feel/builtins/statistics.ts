import type { Run } from "../run";
import { add, decimal, divide } from "../values/arithmetic";
import { orderOf } from "../values/order";
import { type Value, isDuration, isList } from "../values/value";
import { define } from "./define";
import type { Fn } from "../values/value";

type OfNumbers = (numbers: readonly number[]) => Value | undefined;

/** A function of a list, or of as many arguments (DMN 1.3, 10.3.4.4). */
const ofMany = (name: string, work: (run: Run, list: readonly Value[]) => Value | undefined): readonly [string, Fn] =>
  define(
    name,
    ["list: list", (run, list: readonly Value[]) => work(run, list)],
    ["...n: any", (run, list: readonly Value[]) => (list.length > 1 ? work(run, list) : undefined)],
  );

const ofNumbers = (name: string, work: OfNumbers) =>
  ofMany(name, (run, list) => {
    run.budget.spend(list.length);
    return list.every((one) => typeof one === "number") ? work(list) : undefined;
  });

const extreme = (name: string, sign: 1 | -1) =>
  ofMany(name, (run, list) => {
    run.budget.spend(list.length);
    let best: Value = list[0] ?? null;
    if (list.length === 0) return null;
    for (const one of list) {
      const order = orderOf(one, best);
      if (order === undefined) return undefined;
      if (order * sign > 0) best = one;
    }
    return best;
  });

export const statistics = [
  extreme("min", -1),
  extreme("max", 1),
  ofMany("sum", (run, list) => sumOf(run, list)),
  ofMany("mean", (run, list) => {
    const sum = sumOf(run, list);
    return sum === undefined || sum === null ? sum : divide(run, sum, list.length);
  }),
  ofNumbers("product", (list) => (list.length === 0 ? null : decimal(list.reduce((all, one) => all * one, 1)))),
  ofNumbers("median", (list) => {
    const sorted = list.toSorted((a, b) => a - b);
    const middle = (sorted.length - 1) / 2;
    const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
    return low === undefined || high === undefined ? null : decimal((low + high) / 2);
  }),
  ofNumbers("stddev", (list) => {
    if (list.length < 2) return undefined;
    const mean = list.reduce((all, one) => all + one, 0) / list.length;
    return decimal(Math.sqrt(list.reduce((all, one) => all + (one - mean) ** 2, 0) / (list.length - 1)));
  }),
  ofNumbers("mode", (list) => {
    const counts = new Map<number, number>();
    for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
    const most = Math.max(0, ...new Set(counts.values()));
    return [...counts]
      .filter(([, count]) => count === most)
      .map(([one]) => one)
      .sort((a, b) => a - b);
  }),
  ofMany("all", (run, list) => quantified(run, list, false)),
  ofMany("any", (run, list) => quantified(run, list, true)),
];

function sumOf(run: Run, list: readonly Value[]): Value | undefined {
  run.budget.spend(list.length);
  if (list.length === 0) return null;
  if (!list.every((one) => typeof one === "number") && !list.every(isDuration)) return undefined;
  return list.slice(1).reduce<Value | undefined>((all, one) => (all === undefined ? all : add(run, all, one)), list[0]);
}

function quantified(run: Run, list: readonly Value[], decides: boolean): Value | undefined {
  run.budget.spend(list.length);
  if (list.includes(decides)) return decides;
  return list.every((one) => one === !decides) ? !decides : list.some(isList) ? undefined : null;
}
