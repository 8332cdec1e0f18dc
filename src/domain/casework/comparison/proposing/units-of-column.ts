import { groupBy } from "../../../ground/grouping";
import { readValue } from "../../own-data";
import type { OwnInput } from "../inputs";
import type { Unit } from "../measure";
import { commonest } from "./units-of-texts";

const WORDS: Unit = { as: "text" };

/** What a column of own data can be compared as, the likeliest first: as its mapping says. */
export function unitsOfColumn(cells: readonly OwnInput[]): readonly Unit[] {
  const [first] = cells;
  if (!first) return [];
  const { meaning } = first.column;
  switch (meaning.as) {
    case "money":
      return [{ as: "money", currency: currencyOf(cells), period: meaning.period }, WORDS];
    case "number":
      return [{ as: "number", unit: meaning.unit || unitOf(cells) }, WORDS];
    case "grade":
      return [{ as: "grades", grades: meaning.grades }, WORDS];
    default:
      return [WORDS];
  }
}

const currencyOf = (cells: readonly OwnInput[]): string =>
  commonest(
    cells.flatMap(({ raw, column, form, currency }) => {
      const read = readValue(raw, column.meaning, form);
      return read.ok && read.value.as === "money" ? [read.value.currency || currency] : [];
    }),
  ) ?? "";

const unitOf = (cells: readonly OwnInput[]): string =>
  commonest(
    cells.flatMap(({ raw, column, form }) => {
      const read = readValue(raw, column.meaning, form);
      return read.ok && read.value.as === "number" ? [read.value.unit] : [];
    }),
  ) ?? "";

/** The columns of own data that are filled anywhere, with their cells. */
export const columnsOf = (own: readonly OwnInput[]): readonly (readonly OwnInput[])[] => [
  ...groupBy(own, ({ datasetId, column }) => `${datasetId} ${column.head}`).values(),
];
