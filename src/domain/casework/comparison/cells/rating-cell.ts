import { type RatingSource, estimateRating } from "../../trust";
import type { Cell } from "../cell";
import type { RatingInput } from "../inputs";
import { unknown } from "./made";

interface Scale {
  readonly worst: number;
  readonly best: number;
}

/** A rating pooled over sources, or one source's own (by its host), on the criterion's scale. */
export function ratingCell(all: readonly RatingInput[], host: string, scale: Scale, asOf: string): Cell {
  const ratings = all.filter((one) => host === "" || one.host === host);
  const sources = ratings.flatMap((input) => sourceOf(input) ?? []);
  const [first] = sources;
  if (!first || asOf === "" || scale.best === scale.worst)
    return unknown(ratings.length === 0 ? "nothing-known" : "no-estimate", ratings);
  const { value, low, high, quantiles, count, marks, how } = first.estimate;
  return {
    state: "measured",
    value,
    low,
    high,
    quantiles,
    count,
    marks,
    computed: [how],
    inputs: ratings,
    leftOut: [],
  };
}

/** Nothing where its ratings cannot be understood. */
function sourceOf(input: RatingInput): RatingSource | undefined {
  const { host, listing, cite, value, scale, count, distribution, reliability, at, isInherited, isRemoved, copyOf } =
    input;
  if (!scale) return undefined;
  const estimate = estimateRating({ scale, value, count, distribution, citations: [cite] });
  if (!estimate.ok) return undefined;
  return {
    host,
    listing,
    estimate: estimate.value,
    reliability,
    capturedAt: at,
    inherited: isInherited,
    removed: isRemoved,
    copies: copyOf,
  };
}
