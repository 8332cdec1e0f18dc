import { readValue } from "../../own-data";
import type { OwnInput } from "../inputs";
import type { Measure, Unit } from "../measure";
import type { UnknownWhy } from "../cell";
import { type Result, fail, ok } from "../../../ground/result";

type OwnMeasure = Extract<Measure, { of: "own" }>;

/** A number taken of joined rows, with the cells it is taken of. */
export interface Taken {
  readonly value: number;
  readonly of: readonly OwnInput[];
}

/** The cells of the measured column, in the order of dataset's rows. */
export const cellsIn = (own: readonly OwnInput[], { datasetId, head }: OwnMeasure): readonly OwnInput[] =>
  own.filter((one) => one.datasetId === datasetId && one.column.head === head);

/** The number that a measure takes of them; a reason where they cannot be read in this unit, or none can be told from the others. */
export function takeOf(cells: readonly OwnInput[], measure: OwnMeasure, unit: Unit): Result<Taken, UnknownWhy> {
  if (cells.length === 0) return fail("nothing-known");
  if (measure.take === "count") return ok({ value: cells.length, of: cells });
  // Grades are an order, not amounts.
  if (unit.as === "grades" && (measure.take === "sum" || measure.take === "mean")) return fail("not-a-number");
  const read = cells.map((cell) => numberIn(cell, unit));
  const wrong = read.find((one) => !one.ok);
  if (wrong) return wrong;
  const numbers = read.flatMap((one) => (one.ok ? [one.value] : []));
  switch (measure.take) {
    case "sum":
      return ok({ value: sumOf(numbers), of: cells });
    case "mean":
      return ok({ value: sumOf(numbers) / numbers.length, of: cells });
    case "least":
      return ok({ value: Math.min(...numbers), of: cells });
    case "most":
      return ok({ value: Math.max(...numbers), of: cells });
    case "latest":
      return latestOf(cells, numbers);
  }
}

/** Amounts are summed in ten-thousandths: so no sum of decimal numbers depends on their order. */
const PARTS = 10_000;
const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + Math.round(number * PARTS), 0) / PARTS;

/** Of several rows the one whose latest day is the latest; where that is none, or several, none is taken at random. */
function latestOf(cells: readonly OwnInput[], numbers: readonly number[]): Result<Taken, UnknownWhy> {
  const day = cells.reduce((last, cell) => (cell.day > last ? cell.day : last), "");
  const latest = cells.flatMap((cell, n) => (cell.day === day ? [{ cell, value: numbers[n] ?? Number.NaN }] : []));
  const [first] = latest;
  if (!first || new Set(latest.map(({ value }) => value)).size > 1) return fail("several-rows");
  return ok({ value: first.value, of: latest.map(({ cell }) => cell) });
}

function numberIn({ raw, column, form, currency }: OwnInput, unit: Unit): Result<number, UnknownWhy> {
  const read = readValue(raw, column.meaning, form);
  if (!read.ok) return fail("not-a-number");
  const { value } = read;
  if (unit.as === "money") {
    if (value.as !== "money") return fail("not-a-number");
    if ((value.currency || currency) !== unit.currency) return fail("other-currency");
    return value.period === unit.period ? ok(value.value) : fail("other-period");
  }
  if (unit.as === "grades") {
    const rank = value.as === "grade" ? unit.grades.indexOf(value.grade) + 1 : 0;
    return rank > 0 ? ok(rank) : fail("not-a-grade");
  }
  if (value.as !== "number") return fail("not-a-number");
  return unit.as === "number" && value.unit !== unit.unit ? fail("other-unit") : ok(value.value);
}
