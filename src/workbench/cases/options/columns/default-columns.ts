import { OVERALL, type Take } from "../../../../domain/casework/comparison";
import type { Meaning } from "../../../../domain/casework/own-data";
import type { CaseKind } from "../../../../domain/ground/case-names";
import type { OptionColumn } from "../../../../platform/kept";
import type { CaseComparison } from "../../../../storage/reading";

type Known = Pick<CaseComparison, "alternatives" | "datasets" | "framed">;
type OwnColumn = Extract<OptionColumn, { of: "own" }>;

/** The columns that a kind of case has by itself, as far as the evidence may fill them. */
export function defaultColumns(kind: CaseKind, known: Known): readonly OptionColumn[] {
  const rating: OptionColumn = { of: "rating", host: "" };
  const last: readonly OptionColumn[] = [{ of: "sources" }, { of: "captured" }];
  switch (kind) {
    case "placement":
      return [
        rating,
        ...property(known, /(?:^|\.)inspection$/iu, OVERALL),
        ...cost(known),
        ...property(known, /(?:^|\.)vacanc(?:y|ies)$/iu),
        { of: "distance" },
        ...last,
      ];
    case "procurement":
      return [rating, ...contracts(known), ...own(known, (meaning) => meaning.as === "grade", "latest"), ...last];
    default:
      return [rating, { of: "sources" }, { of: "reviews" }, { of: "captured" }];
  }
}

/** The property that most options have of those called so; of an overall grade in words, where there is none. */
function property({ alternatives }: Known, called: RegExp, instead?: string): readonly OptionColumn[] {
  const stated = new Map<string, number>();
  for (const { evidence } of alternatives)
    for (const one of new Set(evidence.facts.map((fact) => fact.property)))
      if (called.test(one) || one === instead) stated.set(one, (stated.get(one) ?? 0) + 1);
  const [first] = [...stated].sort(
    ([a, of], [b, ofOther]) => Number(a === instead) - Number(b === instead) || ofOther - of,
  );
  return first ? [{ of: "fact", property: first[0] }] : [];
}

/** What a place costs: an amount by time, before one that is not. Where a home has several rows, the least. */
function cost(known: Known): readonly OptionColumn[] {
  const byTime = own(known, (meaning) => meaning.as === "money" && meaning.period !== "", "latest");
  const [found] = byTime.length > 0 ? byTime : own(known, (meaning) => meaning.as === "money", "latest");
  if (!found) return [];
  return [{ ...found, take: hasSeveral(known, found) ? "least" : "latest" }];
}

/** How many contracts there are, and what was spent by them. */
function contracts(known: Known): readonly OptionColumn[] {
  const [spend] = own(known, (meaning) => meaning.as === "money", "sum");
  return spend ? [{ ...spend, take: "count" }, spend] : [];
}

/** The first column of joined rows that says such a thing. */
function own({ alternatives }: Known, says: (meaning: Meaning) => boolean, take: Take): readonly OwnColumn[] {
  for (const { evidence } of alternatives) {
    const found = evidence.own.find(({ column }) => says(column.meaning));
    if (found) return [{ of: "own", datasetId: found.datasetId, head: found.column.head, take }];
  }
  return [];
}

/** Whether several rows of one option fill a column. */
export const hasSeveral = ({ alternatives }: Known, { datasetId, head }: OwnColumn): boolean =>
  alternatives.some(
    ({ evidence }) =>
      evidence.own.filter((cell) => cell.datasetId === datasetId && cell.column.head === head).length > 1,
  );
