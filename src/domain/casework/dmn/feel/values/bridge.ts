import { FeelDate, FeelDateTime, FeelDuration, FeelTime, type FeelFunction, evaluate } from "feelin";
import type { Value } from "./value";

/** feelin's functions note each failure in a list that lives with them: after so many calls they are made anew. */
const CALLS = 1_000;

/** A function of feelin's own, written in FEEL, for values of time alone. Undefined where it gives none. */
export function bridge(text: string): (...args: readonly unknown[]) => Value | undefined {
  let held: FeelFunction | undefined;
  let calls = 0;
  return (...args) => {
    if (!held || ++calls > CALLS) [held, calls] = [evaluate(text).value as FeelFunction, 0];
    try {
      const value: unknown = held.invoke([...args]);
      return isOfTime(value) ? value : undefined;
    } catch {
      // Beyond the years that can be counted.
      return undefined;
    }
  };
}

const isOfTime = (value: unknown): value is FeelDate | FeelDateTime | FeelTime | FeelDuration =>
  value instanceof FeelDate ||
  value instanceof FeelDateTime ||
  value instanceof FeelTime ||
  value instanceof FeelDuration;
