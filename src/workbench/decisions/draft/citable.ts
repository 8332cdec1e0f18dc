import { cellOfCriterion } from "../../../domain/casework/comparison";
import { groupBy } from "../../../domain/ground/grouping";
import type { CaseComparison, CitableNote } from "../../../storage/reading";
import { factLine } from "../../../ui/fact-line";
import { t } from "../../../ui/texts";
import { valueInUnit } from "../../parts/computed/unit-words";
import type { Citable, CitableGroup } from "../../parts/cite/citable";
import type { ComparedNow } from "../compared-now";
import { citedBy } from "./proposals";

/** Everything of a case that can be cited, by option; its notes first. */
export function citableOf(
  { captures, datasets }: Pick<CaseComparison, "captures" | "datasets">,
  now: ComparedNow,
  notes: readonly CitableNote[],
  asOf: string,
): readonly CitableGroup[] {
  const readAt = new Map(captures.map((one) => [one.captureId, one.readAt]));
  const nameOf = new Map(datasets.map((one) => [one.datasetId, one.name]));
  const groups = now.options.map(({ name, listings, evidence }): CitableGroup => {
    const cells = (now.frame?.criteria ?? []).flatMap((criterion): Citable[] => {
      const cell = cellOfCriterion(evidence, criterion, asOf);
      if (cell.state !== "measured" || cell.inputs.length === 0) return [];
      const text = t("decisionCell", criterion.name, valueInUnit(cell.value, criterion.unit));
      const at = cell.inputs.map((input) => input.at).reduce((last, one) => (one > last ? one : last), "");
      return [
        {
          key: `cell ${criterion.criterionId}`,
          text,
          from: t("decisionCompared"),
          at,
          cited: cell.inputs.map(citedBy),
        },
      ];
    });
    const facts = listings.flatMap((listing) =>
      listing.facts.map(({ origin, index, n, at, host, captureId, fact }): Citable => ({
        key: `${origin} ${index} ${n}`,
        text: factLine(fact),
        from: host,
        at: fact.lastRead ?? readAt.get(captureId) ?? at,
        cited: [{ origin, index, fact: n }],
      })),
    );
    const rows = [...groupBy(evidence.own, ({ datasetId, key }) => `${datasetId} ${key}`)].flatMap(([key, cellsOf]) => {
      const [first] = cellsOf;
      if (!first) return [];
      const text = cellsOf.map(({ column, raw }) => t("decisionCell", column.head, raw)).join(" · ");
      return [
        {
          key,
          text,
          from: nameOf.get(first.datasetId) ?? t("workbenchOwnData"),
          at: first.at,
          cited: [citedBy(first)],
        },
      ];
    });
    return { name, items: [...cells, ...rows, ...facts.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))] };
  });
  const noted = notes.map(({ noteId, text, place, at }): Citable => ({
    key: noteId,
    text,
    from: t("caseViewNotes"),
    at,
    cited: [place],
  }));
  return [{ name: t("caseViewNotes"), items: noted }, ...groups].filter(({ items }) => items.length > 0);
}
