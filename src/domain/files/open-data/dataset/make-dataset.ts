import { type Pooled, type RatingSource, poolRatings } from "../../../casework/trust";
import type { Release, ReleaseChoices, ReleasePeriod } from "../../../keeping/releases";
import type { CountedReview, OpenEvidence, OpenListing, OpenSubject } from "../evidence/open-subject";
import type { Figure } from "../suppress/period-table";
import { protectTable } from "../suppress/protect-table";
import type { OpenDataset, OpenRating, OpenReviews, UsedEntry } from "./model";
import { releaseRating } from "./release-rating";

/** What a dataset is made of. */
export interface DatasetInputs {
  readonly evidence: OpenEvidence;
  readonly choices: ReleaseChoices;
  /** Subjects that the official took out, by their names in the files. */
  readonly without: ReadonlySet<string>;
  /** All that were made before, the first first, also those that were withdrawn: whoever has them keeps them. */
  readonly earlier: readonly Release[];
  readonly checkpoints: readonly string[];
  readonly entries: readonly UsedEntry[];
}

/** The period of a review whose date is not known, or leaves several open. */
export const UNDATED = "undated";

/** The figures that may be published: each is one that its source states, a count that is not small, or is made of such alone. */
export function makeDataset({ evidence, choices, without, earlier, checkpoints, entries }: DatasetInputs): OpenDataset {
  const subjects = evidence.subjects.filter(({ id }) => !without.has(id));
  const sources = new Map(subjects.flatMap(sourceNames));
  const ratings = subjects.flatMap((subject) => ratingsOf(subject, sources, choices, earlier));
  const made = { choices, sources, checkpoints, entries, subjects, barred: evidence.barred, ratings };
  return {
    ...made,
    pooled: new Map(subjects.flatMap((subject) => pooledOf(subject, ratings, choices))),
    reviews: subjects.flatMap((subject) => reviewsOf(subject, choices, earlier)),
    previous: earlier.reduce<number | undefined>((last, one) => Math.max(last ?? 0, one.choices.version), undefined),
  };
}

/** What each listing is called in the files: its host, with a number where a subject has several there. */
function sourceNames({ listings }: OpenSubject): readonly (readonly [string, string])[] {
  return listings.map(({ key, host }, n) => {
    const before = listings.slice(0, n).filter((one) => one.host === host).length;
    return [key, before === 0 ? host : `${host} (${before + 1})`] as const;
  });
}

function ratingsOf(
  { id, listings }: OpenSubject,
  sources: ReadonlyMap<string, string>,
  { threshold }: ReleaseChoices,
  earlier: readonly Release[],
): readonly OpenRating[] {
  return listings.flatMap(({ key, rating }) => {
    if (!rating) return [];
    const before = earlier.flatMap((one) => one.ratings.filter(({ listing }) => listing === key));
    return [{ subject: id, source: sources.get(key) ?? key, ...releaseRating(rating, threshold, before) }];
  });
}

function pooledOf(
  subject: OpenSubject,
  ratings: readonly OpenRating[],
  { madeAt }: ReleaseChoices,
): [string, Pooled][] {
  const inputs = new Map(subject.listings.map(({ key, rating }) => [key, rating]));
  const published = ratings.flatMap(({ subject: id, released, estimate }): RatingSource[] => {
    const input = inputs.get(released?.listing ?? "");
    if (id !== subject.id || !released || !estimate || !input) return [];
    const { reliability, copies, host } = input;
    return [{ host, listing: released.listing, estimate, reliability, capturedAt: released.readAt, copies }];
  });
  const pooled = poolRatings(published, { now: madeAt });
  return pooled.ok ? [[subject.id, pooled.value]] : [];
}

function reviewsOf(
  { id, listings }: OpenSubject,
  { period, threshold }: ReleaseChoices,
  earlier: readonly Release[],
): readonly OpenReviews[] {
  const cells = listings.flatMap((listing) => cellsOf(listing, period));
  if (cells.length === 0) return [];
  const keys = new Set(listings.map(({ key }) => key));
  // Also tables of other subjects that had one of these listings then.
  const before = earlier.flatMap(({ tables }) =>
    tables.filter(({ figures }) => figures.some(({ listing }) => keys.has(listing))),
  );
  const isOther = earlier.some(
    (one) => one.choices.period !== period && before.some((table) => one.tables.includes(table)),
  );
  const outcome = isOther ? ({ as: "left-out" } as const) : protectTable(cells, threshold, before);
  if (outcome.as === "left-out") return [{ subject: id, table: undefined, isEarlier: false }];
  return [
    {
      subject: id,
      table: { subject: id, ...outcome.table, figures: [...outcome.table.figures] },
      isEarlier: outcome.as === "earlier",
    },
  ];
}

function cellsOf({ key, reviews }: OpenListing, period: ReleasePeriod): readonly Figure[] {
  const counts = new Map<string, number>();
  for (const review of reviews) {
    const name = periodOf(review, period);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ listing: key, period: name, count }));
}

/** 2026-05 is in the month 2026-05, the quarter 2026-Q2 and the year 2026. */
function periodOf({ months }: CountedReview, period: ReleasePeriod): string {
  if (!months) return UNDATED;
  const [from, to] = months.map((month) => {
    const year = month.slice(0, 4);
    if (period === "year") return year;
    return period === "month" ? month : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
  });
  return from !== undefined && from === to ? from : UNDATED;
}
