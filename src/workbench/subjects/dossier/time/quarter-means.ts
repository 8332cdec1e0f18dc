import { type PageDate, type RatingScale, scaleOf } from "../../../../domain/evidence/reading";
import { groupBy } from "../../../../domain/ground/grouping";
import type { ListingView } from "../listing-view";
import { type Chart, type Seen, chartsOf } from "./series";

/** A quarter of a year by its first day in UTC, in milliseconds since 1970. */
const startOf = (year: number, quarter: number): number => Date.UTC(year, quarter * 3, 1);

/** The quarter in which a review was written; undefined where its date leaves that open. */
export function quarterOf({ iso, edtf }: PageDate): number | undefined {
  const [first, last] = edtf === undefined ? [iso, iso] : edtf.split("/");
  const start = quarterOfDay(first);
  return start !== undefined && start === quarterOfDay(last) ? start : undefined;
}

function quarterOfDay(day = ""): number | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])/u.exec(day) ?? [];
  return month === undefined ? undefined : startOf(Number(year), Math.floor((Number(month) - 1) / 3));
}

/** The mean of the captured reviews that each quarter has, by source and scale, with how many there are. */
export const quarterMeans = (listings: readonly ListingView[]): readonly Chart[] =>
  chartsOf(listings.flatMap((listing) => meansOf(listing)));

interface Rated {
  readonly at: number;
  readonly value: number;
  readonly scale: RatingScale;
}

function meansOf({ node, host, reviews }: ListingView): Seen[] {
  const rated = reviews.flatMap(({ latest }): Rated[] => {
    const { date, rating } = latest.facts[0] ?? {};
    const scale = rating && scaleOf(rating);
    const at = date && quarterOf(date);
    return scale && at !== undefined && rating.value !== undefined ? [{ at, value: rating.value, scale }] : [];
  });
  const cells = groupBy(rated, ({ at, scale }) => `${at} ${scale.worst} ${scale.best}`);
  return [...cells.values()].flatMap((same) => {
    const [first] = same;
    const sum = same.reduce((total, { value }) => total + value, 0);
    return first ? [{ ...first, key: node, name: host, value: sum / same.length, count: same.length }] : [];
  });
}
