import type { OpenDataset } from "../dataset/model";
import { ALL } from "../suppress/period-table";

/** A column of a table: its name, what it says, and its datatype (CSVW, from XML Schema). */
export interface OpenColumn {
  readonly name: string;
  readonly title: { readonly en: string; readonly de: string };
  readonly datatype: "string" | "integer" | "number" | "dateTime";
  readonly isRequired?: true;
}

/** A table of a release. A cell without text says that there is nothing, or that it is left out: the column `state` says which. */
export interface OpenTable {
  readonly name: "subjects" | "ratings" | "stars" | "reviews";
  readonly title: { readonly en: string; readonly de: string };
  readonly columns: readonly OpenColumn[];
  readonly key: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The name of all sources together, and of all periods. */
export const WHOLE = "all";

const column = (
  name: string,
  en: string,
  de: string,
  datatype: OpenColumn["datatype"] = "string",
  isRequired?: true,
): OpenColumn => ({
  name,
  title: { en, de },
  datatype,
  ...(isRequired && { isRequired }),
});
const SUBJECT = column("subject", "Subject", "Gegenstand", "string", true);
const SOURCE = column("source", "Source", "Quelle", "string", true);
const STATE = column("state", "State", "Stand", "string", true);

/** A number with as many digits as it has, never more than four behind the point. */
export const numberText = (value: number): string => String(Math.round(value * 10_000) / 10_000);

/** A release's tables, the rows in the order of their keys. */
export function tablesOf(dataset: OpenDataset): readonly OpenTable[] {
  return [subjectsTable(dataset), ratingsTable(dataset), starsTable(dataset), reviewsTable(dataset)];
}

function subjectsTable({ subjects }: OpenDataset): OpenTable {
  return {
    name: "subjects",
    title: { en: "Subjects", de: "Gegenstände" },
    columns: [
      SUBJECT,
      column("name", "Name", "Name", "string", true),
      column("types", "Types (schema.org)", "Arten (schema.org)"),
      column("identifiers", "Identifiers", "Kennungen"),
      column("street", "Street", "Straße"),
      column("postal_code", "Postal code", "Postleitzahl"),
      column("locality", "Town", "Ort"),
      column("region", "Region", "Region"),
      column("country", "Country", "Land"),
    ],
    key: ["subject"],
    rows: subjects.map(({ id, name, types, identifiers, place }) => [
      id,
      name,
      types.join(" "),
      identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(" "),
      place.street,
      place.postalCode,
      place.locality,
      place.region,
      place.country,
    ]),
  };
}

const ESTIMATE = [
  column("estimate", "Mean behind the ratings (estimate)", "Mittel hinter den Bewertungen (Schätzung)", "number"),
  column("low", "Estimate, lower end (90 %)", "Schätzung, unteres Ende (90 %)", "number"),
  column("high", "Estimate, upper end (90 %)", "Schätzung, oberes Ende (90 %)", "number"),
];

function ratingsTable({ ratings, pooled, subjects }: OpenDataset): OpenTable {
  const ends = ({ value, low, high }: { value: number; low: number; high: number }) =>
    [value, low, high].map(numberText);
  return {
    name: "ratings",
    title: { en: "Ratings by source", de: "Bewertungen nach Quellen" },
    columns: [
      SUBJECT,
      SOURCE,
      column("worst", "Worst on the scale", "Schlechtester Wert", "number"),
      column("best", "Best on the scale", "Bester Wert", "number"),
      column("stated", "Mean as the source states it", "Mittel, wie die Quelle es nennt", "number"),
      column("count", "Ratings", "Bewertungen", "integer"),
      ...ESTIMATE,
      column("method", "How the estimate was made", "Wie geschätzt wurde"),
      column("read", "When it was read", "Wann gelesen", "dateTime"),
      STATE,
    ],
    key: ["subject", "source"],
    rows: subjects.flatMap(({ id }) => {
      const own = ratings.filter(({ subject }) => subject === id);
      const all = pooled.get(id);
      const rows = own.map(({ source, released, estimate, leftOut, isEarlier }) => {
        if (!released) return [id, source, "", "", "", "", "", "", "", "", "", `left-out:${leftOut ?? "few"}`];
        const { worst, best, value, count, readAt } = released;
        const stated = [worst, best, value].map(numberText);
        const made = estimate
          ? [...ends(estimate), `${estimate.how.method}/${estimate.how.version}`]
          : ["", "", "", ""];
        return [id, source, ...stated, String(count), ...made, readAt, isEarlier ? "earlier" : "shown"];
      });
      if (!all) return rows;
      const scale = [all.scale.worst, all.scale.best].map(numberText);
      const count = all.count === null ? "" : String(all.count);
      return [
        ...rows,
        [id, WHOLE, ...scale, "", count, ...ends(all), `${all.how.method}/${all.how.version}`, "", "made"],
      ];
    }),
  };
}

function starsTable({ ratings }: OpenDataset): OpenTable {
  return {
    name: "stars",
    title: { en: "Ratings by value", de: "Bewertungen nach Wert" },
    columns: [
      SUBJECT,
      SOURCE,
      column("value", "Value", "Wert", "number", true),
      column("count", "Ratings", "Bewertungen", "integer", true),
      column("share", "Share of all", "Anteil an allen", "number", true),
    ],
    key: ["subject", "source", "value"],
    rows: ratings.flatMap(({ subject, source, released }) =>
      (released?.stars ?? []).map(({ value, count }) => [
        subject,
        source,
        numberText(value),
        String(count),
        numberText(count / (released?.count ?? 1)),
      ]),
    ),
  };
}

function reviewsTable({ reviews, sources }: OpenDataset): OpenTable {
  return {
    name: "reviews",
    title: { en: "Reviews by period", de: "Erfahrungsberichte nach Zeiträumen" },
    columns: [
      SUBJECT,
      SOURCE,
      column("period", "Period", "Zeitraum", "string", true),
      column("reviews", "Reviews", "Erfahrungsberichte", "integer"),
      STATE,
    ],
    key: ["subject", "source", "period"],
    rows: reviews.flatMap(({ subject, table, isEarlier }) =>
      (table?.figures ?? []).map(({ listing, period, count, shown }) => [
        subject,
        listing === ALL ? WHOLE : (sources.get(listing) ?? listing),
        period === ALL ? WHOLE : period,
        shown ? String(count) : "",
        shown ? (isEarlier ? "earlier" : "shown") : "left-out",
      ]),
    ),
  };
}
