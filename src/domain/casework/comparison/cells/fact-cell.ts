import { readValue } from "../../own-data";
import { fold } from "../../../ground/text";
import { type Result, fail, ok } from "../../../ground/result";
import type { UnknownWhy } from "../cell";
import type { FactInput } from "../inputs";
import type { Unit } from "../measure";

/** Later readings first; of one moment, in the order of hosts, so that the same evidence gives the same answer everywhere. */
export const latestFirst = (a: FactInput, b: FactInput): number =>
  a.at === b.at ? (a.host < b.host ? -1 : a.host > b.host ? 1 : 0) : a.at < b.at ? 1 : -1;

/** Pages write numbers as code does, or as their readers do. */
const WAYS = [
  { decimal: ".", dates: "ymd" },
  { decimal: ",", dates: "ymd" },
] as const;

/** What a property says in a unit: a number, or the rank of a grade. */
export function numberOfFact(text: string, unit: Unit): Result<number, UnknownWhy> {
  switch (unit.as) {
    case "grades": {
      const rank = unit.grades.findIndex((grade) => fold(grade) === fold(text.trim())) + 1;
      return rank > 0 ? ok(rank) : fail("not-a-grade");
    }
    case "money":
      return moneyIn(text, unit.currency);
    case "number":
    case "scale": {
      const read = WAYS.map((way) =>
        readValue(text.trim(), { as: "number", unit: unit.as === "number" ? unit.unit : "" }, way),
      );
      const first = read.find((one) => one.ok);
      return first?.ok && first.value.as === "number" ? ok(first.value.value) : fail("not-a-number");
    }
    default:
      return fail("not-a-number");
  }
}

function moneyIn(text: string, currency: string): Result<number, UnknownWhy> {
  for (const way of WAYS) {
    const read = readValue(text.trim(), { as: "money", currency: "", period: "" }, way);
    if (!read.ok || read.value.as !== "money") continue;
    // A page's amount without a currency is not taken for one in this.
    return read.value.currency === currency ? ok(read.value.value) : fail("other-currency");
  }
  return fail("not-a-number");
}
