import * as v from "valibot";

/** What a column may mean to the matcher; `none` is not compared. */
export const MEANINGS = [
  "name",
  "telephone",
  "url",
  "address",
  "street",
  "houseNumber",
  "postalCode",
  "locality",
  "region",
  "country",
  "latitude",
  "longitude",
  "identifier",
  "type",
  "description",
  "maker",
  "model",
  "price",
  "date",
  "none",
] as const;

export type Meaning = (typeof MEANINGS)[number];

/** A column's place, and what it means; `scheme` is that of an identifier (`identifiers/schemes`, or any other). */
export interface Column {
  readonly place: number;
  readonly meaning: Meaning;
  readonly scheme?: string | undefined;
}

/** A mapping somebody wrote: by a column's head what it means; for an identifier “identifier:” and its scheme. */
export const ColumnMapping = v.record(
  v.string(),
  v.pipe(
    v.string(),
    v.check(
      (said) => said.startsWith("identifier:") || MEANINGS.some((meaning) => meaning === said),
      ({ input }) => `“${input}” is none of ${MEANINGS.join(", ")}, identifier:SCHEME.`,
    ),
  ),
);
export type ColumnMapping = v.InferOutput<typeof ColumnMapping>;

/** The columns as a mapping has them, by their heads; a head that it does not name means nothing. */
export function mappedColumns(heads: readonly string[], mapping: ColumnMapping): Column[] {
  return heads.flatMap((head, place) => {
    const said = mapping[head];
    if (said === undefined || said === "none") return [];
    const [meaning, scheme] = said.split(":", 2);
    return [{ place, meaning: meaning as Meaning, scheme }];
  });
}
