import type { Run } from "../run";
import { Fn, Range, type Value, isContext, isList } from "./value";

/** What `string()` gives (DMN 1.3, 10.3.4.1): texts within others are in quotes. @throws {BudgetSpent} */
export function textOf(run: Run, value: Value, within = false): string {
  run.budget.spend(1);
  if (value === null) return "null";
  if (typeof value === "string") return run.text(within ? `"${value.replace(/["\\]/gu, "\\$&")}"` : value);
  if (typeof value === "number") return numberText(value);
  if (typeof value === "boolean") return String(value);
  if (isList(value)) return run.text(`[${value.map((one) => textOf(run, one, true)).join(", ")}]`);
  if (isContext(value)) return run.text(`{${[...value].map((entry) => entryText(run, ...entry)).join(", ")}}`);
  if (value instanceof Range) return rangeText(run, value);
  return value instanceof Fn ? "function" : isoText(value);
}

const entryText = (run: Run, key: string, value: Value) =>
  `${/^[\p{L}_][\p{L}\d_ ]*$/u.test(key) ? key : textOf(run, key, true)}: ${textOf(run, value, true)}`;

function rangeText(run: Run, { start, end, startIncluded, endIncluded }: Range): string {
  const [from, to] = [start, end].map((one) => textOf(run, one, true));
  return run.text(`${startIncluded ? "[" : "("}${from ?? ""}..${to ?? ""}${endIncluded ? "]" : ")"}`);
}

/** Never with an exponent, as FEEL writes no such numbers. */
function numberText(value: number): string {
  const text = String(value);
  if (!text.includes("e")) return text;
  return Math.abs(value) >= 1 ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/u, "");
}

/** As FEEL writes it: years of more than four digits without a sign. */
export const isoText = (value: { toString: () => string }): string => value.toString().replace(/^\+0*/u, "");
