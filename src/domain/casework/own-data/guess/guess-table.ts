import { type Look, type RawRow, type TableForm, headNames, shownOf } from "../../table-files";
import { type Mapping, bestMapping, mapColumns } from "../mapping";
import type { Column } from "../meaning";
import { guessColumns } from "./guess-columns";
import { guessDates, guessDecimal } from "./guess-marks";

/** What is taken a file for, to be shown with its first rows, and changed. */
export interface TableGuess<M> {
  readonly form: TableForm;
  /** Whether the cells tell these beyond doubt. */
  readonly isSure: { readonly decimal: boolean; readonly dates: boolean };
  readonly heads: readonly string[];
  /** Every column that is kept. */
  readonly columns: readonly Column[];
  /** The mapping that it was taken from; undefined where none fits. */
  readonly mapping: M | undefined;
  /** The first rows beneath the head. */
  readonly body: readonly RawRow[];
}

interface Known<M> {
  /** The mappings that are at hand. */
  readonly mappings: readonly M[];
  /** Parts of the form that somebody said. */
  readonly chosen?: Partial<TableForm>;
  /** The mapping to use, or null for none; where left out, the one that fits best. */
  readonly mapping?: M | null;
}

/** What a look at a file comes to. */
export function guessTable<M extends { readonly mapping: Mapping }>(look: Look, known: Known<M>): TableGuess<M> {
  const { chosen = {} } = known;
  const { skip, heads: headRows } = look.form;
  const heads = headNames(look.rows.slice(skip, skip + headRows).map(({ cells }) => cells.map(shownOf)));
  const body = look.rows
    .slice(skip + headRows)
    .filter(({ cells }) => cells.some((cell) => shownOf(cell).trim() !== ""));
  const mapping = known.mapping === undefined ? bestMapping(known.mappings, heads) : (known.mapping ?? undefined);
  const cells = body.flatMap((row) => row.cells.flatMap((cell) => (typeof cell === "string" ? [cell] : [])));
  const decimal = guessDecimal(cells, look.form.separator);
  const dates = guessDates(cells);
  const form: TableForm = {
    ...look.form,
    decimal: chosen.decimal ?? mapping?.mapping.form.decimal ?? decimal.is,
    dates: chosen.dates ?? mapping?.mapping.form.dates ?? dates.is,
  };
  const columns = mapping ? mapColumns(mapping.mapping, heads) : guessColumns(heads, body, form);
  return { form, isSure: { decimal: decimal.isSure, dates: dates.isSure }, heads, columns, mapping, body };
}
