import { type Change, findChanges } from "../changes";
import { type Forecast, forecast } from "../forecast";
import type { Outcome } from "../method";
import { type SeasonFound, type Trend, findSeason, trendOf } from "../trend";
import { perYear } from "./periods";
import { type RatingSeries, closedValues } from "./rating-series";

/** What the methods say of ratings over time; places are those of `series.periods`, values on the scale 0 … 1. */
export interface RatingOverTime {
  readonly trend?: Outcome<Trend>;
  readonly changes: Outcome<readonly Change[]>;
  readonly season?: Outcome<SeasonFound>;
  /** The next quarter. */
  readonly forecast?: Outcome<Forecast>;
}

/** By this chance begins wherever it is drawn, so that the same data give the same digits. */
const SEED = "patterns";

/** Trend, changes, season and the next quarter of a series of ratings. */
export function ratingOverTime(series: RatingSeries): RatingOverTime {
  const values = closedValues(series);
  const period = perYear(series.unit);
  const trend = trendOf(values);
  const season = findSeason(values, period, SEED);
  const next = forecast({ values, period, steps: period / 4, least: 0, greatest: 1 });
  return {
    changes: findChanges([values]),
    ...(trend && { trend }),
    ...(season && { season }),
    ...(next && { forecast: next }),
  };
}
