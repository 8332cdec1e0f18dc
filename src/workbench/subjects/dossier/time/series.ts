import { groupBy } from "../../../../domain/ground/grouping";
import type { RatingScale } from "../../../../domain/evidence/reading";

/** One value of a series. */
export interface Point {
  /** Where it stands in time: milliseconds since 1970. */
  readonly at: number;
  /** On the series' own scale. */
  readonly value: number;
  /** How many stand behind it; undefined where nobody says. */
  readonly count: number | undefined;
}

/** What one source gives over time, the earliest first. */
export interface Series {
  readonly key: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** All series on one scale: only these may share a picture. */
export interface Chart {
  readonly scale: RatingScale;
  readonly series: readonly Series[];
}

/** A value that is to become a point. */
export interface Seen extends Point {
  readonly key: string;
  readonly name: string;
  readonly scale: RatingScale;
}

/** The values by scale and series, the scale with most of them first. */
export function chartsOf(seen: readonly Seen[]): readonly Chart[] {
  const charts = [...groupBy(seen, ({ scale }) => `${scale.worst} ${scale.best}`).values()];
  return charts
    .sort((a, b) => b.length - a.length)
    .flatMap((values) => {
      const [first] = values;
      return first ? [{ scale: first.scale, series: seriesOf(values) }] : [];
    });
}

const seriesOf = (values: readonly Seen[]): readonly Series[] =>
  [...groupBy(values, ({ key }) => key)].map(([key, same]) => ({
    key,
    name: same[0]?.name ?? key,
    points: same.map(({ at, value, count }) => ({ at, value, count })).sort((a, b) => a.at - b.at),
  }));
