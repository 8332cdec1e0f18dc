import type { Run } from "../run";
import { decimal } from "../values/arithmetic";
import { equal } from "../values/equal";
import { textOf } from "../values/text-of";
import { type Value, typeOf } from "../values/value";
import { define } from "./define";

/** DMN 1.3, 10.3.4.1, 10.3.4.2 and 10.3.4.6. */
export const conversions = [
  define("number", [
    "from: string, grouping separator: string|null, decimal separator: string|null",
    (_run, from: string, grouping: string | null, point: string | null) => numberIn(from, grouping, point),
  ]),
  define("string", ["from: any", (run, from: Value) => (from === null ? null : textOf(run, from))]),
  define("not", ["negand: any", (_run, value: Value) => (typeof value === "boolean" ? !value : null)]),
  define("is", ["value1: any, value2: any", (run, a: Value, b: Value) => isSame(run, a, b)]),
];

function numberIn(from: string, grouping: string | null, point: string | null): number | null | undefined {
  if (grouping !== null && ![" ", ",", "."].includes(grouping)) return undefined;
  if (point !== null && ![",", "."].includes(point)) return undefined;
  if (grouping !== null && grouping === point) return undefined;
  const plain = (grouping === null ? from : from.replaceAll(grouping, "")).replace(point ?? ".", ".");
  if (point === "," && grouping !== "." && from.includes(".")) return undefined;
  return /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d{1,4})?$/u.test(plain) ? decimal(Number(plain)) : undefined;
}

/** Of the same type and equal, and with the same zone where they have one (DMN 1.3, 10.3.2.3.4). */
function isSame(run: Run, a: Value, b: Value): boolean {
  if (typeOf(a) !== typeOf(b)) return false;
  return equal(run, a, b) === true && zoneOf(a) === zoneOf(b);
}

function zoneOf(value: Value): unknown {
  if (typeof value !== "object" || value === null || !("zone" in value)) return null;
  return value.zone === "Z" || value.zone === "UTC" ? "+00:00" : value.zone;
}
