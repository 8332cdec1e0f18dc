import * as v from "valibot";
import type { Meaning } from "../meaning";

/** What a column may mean to the matcher: what an import has meanings for, and what it has none for. `none` is not compared. */
const MEANINGS = [
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

export type MatchMeaning = (typeof MEANINGS)[number];

/** A column's place, and what it means; `scheme` is that of an identifier (an import's, as “GB-CQC”, or any other). */
export interface MatchColumn {
  readonly place: number;
  readonly meaning: MatchMeaning;
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
export function mappedColumns(heads: readonly string[], mapping: ColumnMapping): MatchColumn[] {
  return heads.flatMap((head, place) => {
    const said = mapping[head];
    if (said === undefined || said === "none") return [];
    const [meaning, scheme] = said.split(":", 2);
    return [{ place, meaning: meaning as MatchMeaning, scheme }];
  });
}

const OF_IMPORT: Partial<Record<MatchMeaning, Meaning>> = {
  name: { as: "name" },
  telephone: { as: "phone" },
  url: { as: "web" },
  address: { as: "address", part: "whole" },
  street: { as: "address", part: "street" },
  houseNumber: { as: "address", part: "number" },
  postalCode: { as: "address", part: "postal-code" },
  locality: { as: "address", part: "town" },
  region: { as: "address", part: "region" },
  country: { as: "address", part: "country" },
  latitude: { as: "coordinates", part: "latitude" },
  longitude: { as: "coordinates", part: "longitude" },
};

/** What a column means to an import, where it means anything to it that says which thing a row is about. */
export const importMeaning = ({ meaning, scheme }: MatchColumn): Meaning | undefined =>
  meaning === "identifier" ? { as: "identifier", scheme: scheme ?? "" } : OF_IMPORT[meaning];

/** What a column of an import means to the matcher. */
export function matchMeaning(meaning: Meaning): Omit<MatchColumn, "place"> {
  if (meaning.as === "identifier") return { meaning: "identifier", scheme: meaning.scheme };
  if (meaning.as === "money") return { meaning: "price" };
  if (meaning.as === "date") return { meaning: "date" };
  const part = "part" in meaning ? meaning.part : undefined;
  const found = (Object.keys(OF_IMPORT) as MatchMeaning[]).find((one) => {
    const own = OF_IMPORT[one];
    return own?.as === meaning.as && ("part" in own ? own.part : undefined) === part;
  });
  return { meaning: found ?? "none" };
}
