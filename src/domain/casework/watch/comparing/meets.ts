import type { Condition } from "../shapes";

/** Numbers of pages have few digits; their differences have rounding errors. */
const NEARLY = 1e-9;

/** Whether a difference is one that a condition asks for: positive where something rose, or got better. */
export function meets({ direction, by }: Pick<Condition, "direction" | "by">, difference: number): boolean {
  if (difference === 0) return false;
  if (direction === "falls" && difference > 0) return false;
  if (direction === "rises" && difference < 0) return false;
  return Math.abs(difference) >= (by ?? 0) - NEARLY;
}
