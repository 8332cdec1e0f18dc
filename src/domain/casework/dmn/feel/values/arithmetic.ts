import { type FeelDuration, FeelTime } from "feelin";
import type { Run } from "../run";
import { bridge } from "./bridge";
import { durationOf } from "./duration-of";
import { hasZone, monthsOf, secondsOf } from "./order";
import { type Value, isDuration, isTemporal, typeOf } from "./value";

export const addTimes = bridge("function(a, b) a + b");
const subtractTimes = bridge("function(a, b) a - b");

/** A number as FEEL's decimals would have it, as far as 15 digits go; null where it is none. */
export function decimal(value: number): number | null {
  if (!Number.isFinite(value)) return null;
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/** Each of these is undefined where it has no meaning for values of such types. */
export function add(run: Run, a: Value, b: Value): Value | undefined {
  if (typeof a === "number" && typeof b === "number") return decimal(a + b);
  if (typeof a === "string" && typeof b === "string") return run.text(a + b);
  if (isDuration(a) && isDuration(b)) return sameKind(a, b) ? lengthen(a, b, 1) : undefined;
  if (isTemporal(a) && isDuration(b)) return a instanceof FeelTime && b.yearsMonths ? undefined : addTimes(a, b);
  return isDuration(a) && isTemporal(b) ? add(run, b, a) : undefined;
}

export function subtract(_run: Run, a: Value, b: Value): Value | undefined {
  if (typeof a === "number" && typeof b === "number") return decimal(a - b);
  if (isDuration(a) && isDuration(b)) return sameKind(a, b) ? lengthen(a, b, -1) : undefined;
  if (isTemporal(a) && isDuration(b)) return a instanceof FeelTime && b.yearsMonths ? undefined : subtractTimes(a, b);
  if (!isTemporal(a) || !isTemporal(b)) return undefined;
  if (typeOf(a) === "time" ? typeOf(b) !== "time" : typeOf(b) === "time") return undefined;
  return typeOf(a) === typeOf(b) && hasZone(a) !== hasZone(b) ? undefined : subtractTimes(a, b);
}

export function multiply(_run: Run, a: Value, b: Value): Value | undefined {
  if (typeof a === "number" && typeof b === "number") return decimal(a * b);
  if (isDuration(a) && typeof b === "number") return scaled(a, (length) => length * b);
  return typeof a === "number" && isDuration(b) ? scaled(b, (length) => length * a) : undefined;
}

export function divide(_run: Run, a: Value, b: Value): Value | undefined {
  if (typeof a === "number" && typeof b === "number") return b === 0 ? null : decimal(a / b);
  if (isDuration(a) && typeof b === "number") return b === 0 ? null : scaled(a, (length) => length / b);
  if (!isDuration(a) || !isDuration(b) || !sameKind(a, b)) return undefined;
  return decimal(lengthOf(a) / lengthOf(b));
}

export function power(_run: Run, a: Value, b: Value): Value | undefined {
  return typeof a === "number" && typeof b === "number" ? decimal(a ** b) : undefined;
}

export function negate(_run: Run, a: Value): Value | undefined {
  if (a === null) return null;
  if (typeof a === "number") return a === 0 ? 0 : -a;
  return isDuration(a) ? scaled(a, (length) => -length) : undefined;
}

const sameKind = (a: FeelDuration, b: FeelDuration) => a.yearsMonths === b.yearsMonths;
const lengthOf = (one: FeelDuration) => (one.yearsMonths ? monthsOf(one) : secondsOf(one));
const scaled = (one: FeelDuration, by: (length: number) => number) => durationOf(by(lengthOf(one)), one.yearsMonths);
const lengthen = (a: FeelDuration, b: FeelDuration, sign: 1 | -1) =>
  durationOf(lengthOf(a) + sign * lengthOf(b), a.yearsMonths);
