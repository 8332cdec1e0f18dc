import { type Measure, type Unit, cellOf } from "../../../../domain/casework/comparison";
import { type Column, readValue } from "../../../../domain/casework/own-data";
import { groupBy } from "../../../../domain/ground/grouping";
import type { OptionColumn } from "../../../../platform/kept";
import type { CaseComparison } from "../../../../storage/reading";
import { framedMeasure } from "./frame-measures";
import type { Measured } from "./shown-column";

type Known = Pick<CaseComparison, "alternatives" | "datasets" | "framed">;

/**
 * What a column measures, and in what: as the case's comparison has it, else as the evidence is told. Undefined where it measures nothing,
 * or nothing here says in what.
 */
export function measuredIn(known: Known, column: OptionColumn): Measured | undefined {
  const framed = framedMeasure(known, column);
  if (framed) return framed;
  switch (column.of) {
    case "rating":
      return withUnit(column, scaleOfRatings(known, column.host));
    case "fact":
      return withUnit(column, isNumeric(known, column) ? { as: "number", unit: "" } : { as: "text" });
    case "own":
      return withUnit(column, unitOfOwn(known, column));
    default:
      return undefined;
  }
}

const withUnit = (measure: Measure, unit: Unit | undefined): Measured | undefined => unit && { measure, unit };

/** The scale that most of the ratings are on. */
function scaleOfRatings({ alternatives }: Known, host: string): Unit | undefined {
  const scales = alternatives.flatMap(({ evidence }) =>
    evidence.ratings.flatMap((rating) => (rating.scale && (host === "" || rating.host === host) ? [rating.scale] : [])),
  );
  const [most] = [...groupBy(scales, ({ worst, best }) => `${String(worst)} ${String(best)}`).values()].sort(
    (a, b) => b.length - a.length,
  );
  return most?.[0] && { as: "scale", ...most[0] };
}

/** Whether all that is said of a property are numbers. */
function isNumeric({ alternatives }: Known, measure: Extract<Measure, { of: "fact" }>): boolean {
  const unit: Unit = { as: "number", unit: "" };
  return alternatives.every(({ evidence }) => {
    const cell = cellOf(evidence, { measure, unit, asOf: "" });
    return cell.state === "measured" || (cell.state === "unknown" && cell.why === "nothing-known");
  });
}

function unitOfOwn(known: Known, column: Extract<OptionColumn, { of: "own" }>): Unit | undefined {
  const meaning = columnOfDataset(known, column)?.meaning;
  if (column.take === "count") return meaning && { as: "number", unit: "" };
  switch (meaning?.as) {
    case undefined:
      return undefined;
    case "number":
      return { as: "number", unit: meaning.unit };
    case "grade":
      return { as: "grades", grades: meaning.grades };
    case "money":
      return { as: "money", currency: meaning.currency || currencyIn(known, column), period: meaning.period };
    default:
      return { as: "text" };
  }
}

interface Head {
  readonly datasetId: string;
  readonly head: string;
}

/** A dataset's column by its head; undefined where the dataset, or the column, is not here. */
export const columnOfDataset = ({ datasets }: Pick<Known, "datasets">, { datasetId, head }: Head): Column | undefined =>
  datasets.find((dataset) => dataset.datasetId === datasetId)?.columns.find((column) => column.head === head);

/** The currency of the first amount that says one. */
function currencyIn({ alternatives }: Known, { datasetId, head }: Head): string {
  for (const { evidence } of alternatives)
    for (const cell of evidence.own) {
      if (cell.datasetId !== datasetId || cell.column.head !== head) continue;
      const read = readValue(cell.raw, cell.column.meaning, cell.form);
      const said = read.ok && read.value.as === "money" ? read.value.currency : "";
      if (said || cell.currency) return said || cell.currency;
    }
  return "";
}
