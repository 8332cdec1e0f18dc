import { fold } from "../../../ground/text";
import { numberOfFact } from "../../comparison";
import type { Condition, WatchedChange } from "../shapes";
import { asChange } from "./as-change";
import type { Baseline } from "./baseline";
import { meets } from "./meets";
import type { Shown } from "./shown";

/**
 * A property that says something now which it did not say before. Where it has one value and that is a number, as it was,
 * the condition's direction and size count; of other values, only that they change.
 */
export function propertyChanges(before: Baseline, shown: Shown, condition: Condition): WatchedChange[] {
  const { property = "" } = condition;
  const was = before.properties.get(property) ?? [];
  const now = shown.properties.get(property) ?? [];
  if (was.length === 0 || now.length === 0) return [];
  const [wasValue, nowValue] = [onlyNumber(was), onlyNumber(now)];
  const said = asChange({ field: "fact", property, was: [...was], now: [...now], wasValue, nowValue });
  if (wasValue !== null && nowValue !== null) return meets(condition, nowValue - wasValue) ? [said] : [];
  const known = new Set(was.map(fold));
  const isNew = now.some((value) => !known.has(fold(value)));
  return isNew && condition.direction === "changes" ? [said] : [];
}

function onlyNumber([first = "", ...more]: readonly string[]): number | null {
  const read = numberOfFact(first, { as: "number", unit: "" });
  return read.ok && more.length === 0 ? read.value : null;
}
