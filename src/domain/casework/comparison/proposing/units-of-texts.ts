import { readValue } from "../../own-data";
import { groupBy } from "../../../ground/grouping";
import { knownGrades } from "../../../evidence/reading";
import { numberOfFact } from "../cells/fact-cell";
import type { Unit } from "../measure";
import { gradeOrder } from "./grade-order";

/** What a property's texts can be compared as, the likeliest first. Words always; a limit may ask whether they are said. */
export function unitsOfTexts(texts: readonly string[]): readonly Unit[] {
  const order = gradeOrder(texts);
  const grades: Unit[] = order ? [{ as: "grades", grades: order }] : [];
  const numbers = numberUnits(texts);
  const isKnown = texts.length > 0 && knownGrades(texts) !== undefined;
  const words: Unit = { as: "text" };
  if (isKnown) return [...grades, ...numbers, words];
  return numbers.length > 0 ? [...numbers, ...grades, words] : [words, ...grades];
}

/** The commonest of some texts, the first where several are as common. */
export function commonest(texts: readonly string[]): string | undefined {
  const [best] = [...groupBy(texts, (text) => text).entries()].sort(([, a], [, b]) => b.length - a.length);
  return best?.[0];
}

function numberUnits(texts: readonly string[]): Unit[] {
  const currency = commonest(texts.flatMap((text) => currencyIn(text) ?? []));
  const units: Unit[] = [
    ...(currency === undefined ? [] : [{ as: "money", currency, period: "" } as const]),
    { as: "number", unit: commonest(texts.map(unitBehind)) ?? "" },
  ];
  const enough = texts.length / 2;
  return units.filter((unit) => texts.filter((text) => numberOfFact(text, unit).ok).length > enough);
}

const unitBehind = (text: string): string => /^[-+\d.,\s]*\d\s*([^\d]{1,40})$/u.exec(text.trim())?.[1]?.trim() ?? "";

function currencyIn(text: string): string | undefined {
  for (const decimal of [".", ","] as const) {
    const read = readValue(text.trim(), { as: "money", currency: "", period: "" }, { decimal, dates: "ymd" });
    if (read.ok && read.value.as === "money" && read.value.currency !== "") return read.value.currency;
  }
  return undefined;
}
