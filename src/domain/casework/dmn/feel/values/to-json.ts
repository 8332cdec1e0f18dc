import type { FeelJson } from "../../evaluation";
import { BudgetSpent } from "../budget";
import type { Run } from "../run";
import { isoText, textOf } from "./text-of";
import { Fn, Range, type Value, isContext, isList } from "./value";

const DEEPEST = 100;

/** A value as JSON. Lists may share members: each is counted as often as it is written. @throws {BudgetSpent} */
export function toJson(run: Run, value: Value, depth = 0): FeelJson {
  run.budget.spend(1);
  if (depth > DEEPEST) throw new BudgetSpent();
  if (value === null || typeof value !== "object") return value;
  if (isList(value)) return value.map((one) => toJson(run, one, depth + 1));
  if (isContext(value)) return Object.fromEntries([...value].map(([key, one]) => [key, toJson(run, one, depth + 1)]));
  if (value instanceof Fn) return null;
  return value instanceof Range ? textOf(run, value) : isoText(value);
}
