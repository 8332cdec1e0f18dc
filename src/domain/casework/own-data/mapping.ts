import type * as v from "valibot";
import type { Holds, Same } from "../../ledger/log";
import { fold } from "../../ground/text";
import type { TableForm } from "../table-files";
import type { Column, Meaning } from "./meaning";
import type { ColumnV1, FormV1, MappingV1, MeaningV1 } from "./shapes";

/** A column of files that come again and again, known by its name; files of other years may name it otherwise. */
export interface MappedColumn {
  readonly heads: readonly string[];
  readonly meaning: Meaning;
  readonly isKey: boolean;
}

/** How files of one kind are read: data, like a recipe. */
export interface Mapping {
  readonly v: 1;
  readonly name: string;
  /** What of the form is known; the rest is found in each file. */
  readonly form: { readonly [Part in keyof TableForm]?: TableForm[Part] | undefined };
  readonly columns: readonly MappedColumn[];
}

/** A mapping with the id by which a later file, or a later saving, replaces it. */
export interface NamedMapping {
  readonly mappingId: string;
  readonly mapping: Mapping;
}

type Deep<T> = { readonly [K in keyof T]: Deep<T[K]> };
// Where one of these does not compile, a model has grown: write version 2 of the payload, with an upcast.
export type MeaningHolds = Holds<Same<Deep<v.InferOutput<typeof MeaningV1>>, Deep<Meaning>>>;
export type FormHolds = Holds<Same<Deep<v.InferOutput<typeof FormV1>>, Deep<TableForm>>>;
export type ColumnHolds = Holds<Same<Deep<v.InferOutput<typeof ColumnV1>>, Deep<Column>>>;
export type MappingHolds = Holds<Same<keyof v.InferOutput<typeof MappingV1>, keyof Mapping>>;

const plain = (head: string): string =>
  fold(head)
    .replace(/[\s_–-]+/gu, " ")
    .trim();

/** The columns of a file that a mapping knows by their names; each is taken once. */
export function mapColumns({ columns }: Mapping, heads: readonly string[]): Column[] {
  const places = new Map<string, number>();
  for (const [at, head] of heads.entries()) if (!places.has(plain(head))) places.set(plain(head), at);
  const taken = new Set<number>();
  return columns
    .flatMap(({ heads: names, meaning, isKey }) => {
      const at = names.map((name) => places.get(plain(name))).find((place) => place !== undefined && !taken.has(place));
      if (at === undefined) return [];
      taken.add(at);
      return [{ at, head: heads[at] ?? "", meaning, isKey }];
    })
    .sort((a, b) => a.at - b.at);
}

/** How well a mapping fits a file, 0..1: the share of its columns that are there; 0 where a part of the key is not. */
export function fitOf(mapping: Mapping, heads: readonly string[]): number {
  const mapped = mapColumns(mapping, heads);
  const keys = mapping.columns.filter(({ isKey }) => isKey).length;
  if (mapped.filter(({ isKey }) => isKey).length < keys) return 0;
  return mapped.length / mapping.columns.length;
}

/** A mapping is offered by itself where most of what it knows is there. */
const FITS = 0.6;

/** The mapping that fits a file best; nothing where none does. Of two that fit as well, the one with more columns. */
export function bestMapping<M extends { readonly mapping: Mapping }>(
  all: readonly M[],
  heads: readonly string[],
): M | undefined {
  const fitting = all.map((one) => ({ one, fit: fitOf(one.mapping, heads) })).filter(({ fit }) => fit >= FITS);
  const size = ({ mapping }: M): number => mapColumns(mapping, heads).length;
  return fitting.sort((a, b) => size(b.one) - size(a.one) || b.fit - a.fit)[0]?.one;
}

/** What was settled for a file, to be used for the next one of its kind. */
export const makeMapping = (name: string, form: TableForm, columns: readonly Column[]): Mapping => ({
  v: 1,
  name,
  form: { decimal: form.decimal, dates: form.dates },
  columns: columns.map(({ head, meaning, isKey }) => ({ heads: [head], meaning, isKey })),
});
