import type { DateOrder, DecimalMark } from "../../table-files";

/** What cells tell of how numbers or days are written, and whether they tell it beyond doubt. */
export interface Guessed<T> {
  readonly is: T;
  readonly isSure: boolean;
}

/**
 * The decimal mark of numbers in cells. `1.234,5` and `12,5` tell; `1,234` may be either. Where nothing tells it is the point,
 * or the comma in a file whose cells are set apart by semicolons, as they are where the comma is the mark.
 */
export function guessDecimal(cells: Iterable<string>, separator: string): Guessed<DecimalMark> {
  const votes = { ".": 0, ",": 0 };
  for (const cell of cells) {
    const mark = markIn(cell);
    if (mark) votes[mark]++;
  }
  if (votes["."] === votes[","]) return { is: separator === ";" ? "," : ".", isSure: false };
  return { is: votes["."] > votes[","] ? "." : ",", isSure: votes["."] === 0 || votes[","] === 0 };
}

function markIn(cell: string): DecimalMark | undefined {
  const [digits] = /\d[\d.,'’\s\u00a0\u202f]*/u.exec(cell) ?? [];
  if (digits === undefined || !/^[^\p{L}]*(?:[A-Z]{3}|%|[€$£])?$/u.test(cell.replace(digits, "").trim()))
    return undefined;
  const bare = digits.replace(/[.,\s]+$/u, "");
  const [dots, commas] = [bare.split(".").length - 1, bare.split(",").length - 1];
  if (dots > 0 && commas > 0) return bare.lastIndexOf(".") > bare.lastIndexOf(",") ? "." : ",";
  const mark = dots > 0 ? "." : ",";
  const count = dots + commas;
  // Twice the same mark sets thousands apart: the other one is the decimal's. Days have two of them as well.
  if (count > 1) return /^\d{1,3}(?:[.,]\d{3})+$/u.test(bare) ? (mark === "." ? "," : ".") : undefined;
  return count === 1 && !/^[1-9]\d{0,2}[.,]\d{3}$/u.test(bare) ? mark : undefined;
}

/** The order of day, month and year in days that are written in digits. */
export function guessDates(cells: Iterable<string>): Guessed<DateOrder> {
  const votes: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  let dotted = false;
  for (const cell of cells) {
    const [, a = "", mark = "", b = ""] = /^\s*(\d{1,4})([-./])\s?(\d{1,2})[-./]\s?\d{1,4}\b/u.exec(cell) ?? [];
    if (a === "") continue;
    if (a.length === 4) votes.ymd++;
    else if (Number(a) > 12) votes.dmy++;
    else if (Number(b) > 12) votes.mdy++;
    else if (mark === ".") dotted = true;
  }
  const [best = "dmy"] = (["dmy", "mdy", "ymd"] as const).toSorted((a, b) => votes[b] - votes[a]);
  const told = Object.values(votes).filter((count) => count > 0).length;
  if (told === 0) return { is: "dmy", isSure: dotted };
  return { is: best, isSure: told === 1 };
}
