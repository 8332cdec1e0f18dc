import type { Cell, Limit, Unit } from "../../../../casework/comparison";
import { pointsOf } from "../../../../casework/ranking";
import { escape, tag, words } from "../html";
import { known } from "../say/codes";
import { NO_BREAK, fixed, number } from "../say/numbers";
import { amount, inUnit } from "../say/units";
import type { Telling } from "../telling";
import type { ComparedOf } from "./compared";
import type { Decided } from "./decided";
import { footnoteLinks } from "./footnotes";

/** A value of a criterion as it was recorded: with its scale, between what it lies, from how many ratings, what it is worth and what it cites. */
export function valueCell(at: number, n: number, decided: Decided, compared: ComparedOf, t: Telling): string {
  const criterion = compared.record.criteria[n];
  if (!criterion) return "";
  const recorded = compared.record.cells[at]?.[n] ?? undefined;
  const cell = compared.laid.cells[at]?.[n];
  const links = footnoteLinks(decided, compared.citedBy(cell));
  if (!recorded) return escape(unknownWords(cell, t)) + links;
  const { value, low, high } = recorded;
  const { unit } = criterion;
  const between = low === high ? "" : `<br>${words(betweenWords(low, high, unit, t))}`;
  const points = t.w.comparison.points(fixed(pointsOf(criterion.value, value), t.language, 0));
  return [
    words(inUnit(value, unit, t)) + between + links,
    tag("small", escape(points)),
    ...remarks(cell, t).map((remark) => tag("small", words(remark))),
  ].join("<br>");
}

function unknownWords(cell: Cell | undefined, { w }: Telling): string {
  if (cell?.state !== "unknown") return w.notKnown;
  const why = w.codes.unknown[cell.why];
  return cell.why === "nothing-known" ? why : w.notKnownWhy(why);
}

/** What should be known of a value before anybody relies on it. */
function remarks(cell: Cell | undefined, t: Telling): string[] {
  if (cell?.state !== "measured") return [];
  const { w, language } = t;
  const count = cell.count === null ? [] : [w.comparison.ratings(number(cell.count, language))];
  const leftOut = cell.leftOut.map(({ input, why }) =>
    w.comparison.leftOut(
      "host" in input && input.host !== "" ? input.host : w.measures.someTable,
      w.codes.leftOut[why],
    ),
  );
  return [...count, ...cell.marks.flatMap((mark) => known(w.codes.marks, mark) ?? []), ...new Set(leftOut)];
}

/** The ends of an interval, which stay on one line. */
const betweenWords = (low: number, high: number, unit: Unit, t: Telling): string =>
  `(${t.w.comparison.between(amount(low, unit, t), amount(high, unit, t))})`.replaceAll(" ", NO_BREAK);

/** What a limit asks for: "at most €4,200 a month". */
export function mustWords({ must, unit }: Limit, t: Telling): string {
  const { comparison } = t.w;
  if (must.be === "said") return comparison.says(must.text);
  const value = inUnit(must.value, unit, t);
  return must.be === "at-most" ? comparison.atMost(value) : comparison.atLeast(value);
}

/** Whether an option met a limit, in words, and by what. */
export function limitCell(at: number, n: number, decided: Decided, compared: ComparedOf, t: Telling): string {
  const { comparison } = t.w;
  const limit = compared.record.limits[n];
  const meets = compared.record.meets[at]?.[n] ?? null;
  const cell = compared.laid.met[at]?.[n]?.cell;
  const said = meets === null ? comparison.open : meets ? comparison.met : comparison.unmet;
  const by = limit ? byWhat(limit, cell, meets, t) : "";
  return words(said + (by === "" ? "" : `: ${by}`)) + footnoteLinks(decided, compared.citedBy(cell));
}

function byWhat(
  { unit, must }: Pick<Limit, "unit" | "must">,
  cell: Cell | undefined,
  meets: boolean | null,
  t: Telling,
): string {
  const { comparison } = t.w;
  if (must.be === "said") return meets === true ? comparison.saidSo : comparison.notSaidSo;
  if (cell?.state !== "measured") return unknownWords(cell, t);
  const { value, low, high } = cell;
  const between = low === high ? "" : ` ${betweenWords(low, high, unit, t)}`;
  return inUnit(value, unit, t) + between;
}

/** The points in all: with what they lie between where that is not one number. */
export function totalCell(
  points: { readonly value: number | null; readonly low: number; readonly high: number } | null | undefined,
  t: Telling,
): string {
  const { w, language } = t;
  if (!points) return escape(w.comparison.notRanked);
  const told = (value: number): string => fixed(value, language, 0);
  const { value, low, high } = points;
  const between = w.comparison.between(told(low), told(high));
  // Where something is not known that counts, there is no one number.
  if (value === null) return escape(between);
  return escape(told(low) === told(high) ? told(value) : `${told(value)} (${between})`);
}
