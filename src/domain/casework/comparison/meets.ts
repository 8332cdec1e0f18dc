import { fold } from "../../ground/text";
import type { Cell } from "./cell";
import { cellOf } from "./cell-of";
import type { Limit } from "./frame";
import type { Evidence } from "./inputs";

/** Whether an alternative meets a limit, and by what; null where that is not known for certain. */
export interface Met {
  readonly meets: boolean | null;
  readonly cell: Cell;
}

/**
 * Whether an alternative meets a limit. What is not known is not held against it, nor counted for it: that a page does not say
 * something is no word that it is not so, and an interval that crosses the limit leaves it open.
 */
export function meetsLimit(evidence: Evidence, { measure, unit, must }: Limit, asOf: string): Met {
  const cell = cellOf(evidence, { measure, unit, asOf });
  if (must.be === "said") {
    const wanted = fold(must.text);
    const isSaid = cell.state === "said" && cell.texts.some((text) => fold(text).includes(wanted));
    return { cell, meets: isSaid ? true : null };
  }
  if (cell.state !== "measured") return { cell, meets: null };
  const { low, high } = cell;
  // The best grade has the least rank: at least “good” is a rank of at most that of “good”.
  const isUpper = (must.be === "at-most") !== (unit.as === "grades");
  if (isUpper ? high <= must.value : low >= must.value) return { cell, meets: true };
  if (isUpper ? low > must.value : high < must.value) return { cell, meets: false };
  return { cell, meets: null };
}
