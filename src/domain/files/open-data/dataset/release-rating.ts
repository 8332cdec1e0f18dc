import type { RatingInput } from "../../../casework/comparison";
import { estimateRating } from "../../../casework/trust";
import type { ReleasedRating } from "../../../keeping/releases";
import { meanTells } from "../suppress/mean-tells";
import { isSmall } from "../suppress/period-table";
import type { OpenRating, RatingLeftOut } from "./model";

type Made = Pick<OpenRating, "released" | "leftOut" | "estimate" | "isEarlier" | "starsLeftOut">;

/**
 * What of a source's rating is published: mean and count where as many have rated as the threshold asks; how many gave which value only
 * where no value was given by few. Where too little came since an earlier release, that one's figures stand.
 */
export function releaseRating(input: RatingInput, threshold: number, earlier: readonly ReleasedRating[]): Made {
  const stars = starsOf(input);
  const { released, leftOut } = ofNow(input, stars, threshold);
  const last = earlier.at(-1);
  const isEarlier = last !== undefined && !mayRenew(released, earlier, threshold);
  const published = isEarlier ? last : released;
  if (!published)
    return { released: undefined, leftOut, estimate: undefined, isEarlier: false, starsLeftOut: stars !== null };
  return {
    released: published,
    leftOut: undefined,
    estimate: estimateOf(published, input),
    isEarlier,
    starsLeftOut: stars !== null && published.stars === null,
  };
}

type Stars = ReleasedRating["stars"];

/** How many gave which value, where the source counts them all and they make up the count. */
function starsOf({ distribution, count }: RatingInput): Stars {
  if (!distribution || count === null) return null;
  const stars = distribution.flatMap((step) =>
    step.count === undefined ? [] : [{ value: step.value, count: step.count }],
  );
  const isWhole = stars.length === distribution.length && stars.reduce((sum, one) => sum + one.count, 0) === count;
  return isWhole ? stars.sort((a, b) => a.value - b.value) : null;
}

function ofNow(
  input: RatingInput,
  stars: Stars,
  threshold: number,
): { readonly released: ReleasedRating | undefined; readonly leftOut: RatingLeftOut | undefined } {
  const { count, value, scale, listing, at, isInherited, isRemoved } = input;
  const leave = (leftOut: RatingLeftOut) => ({ released: undefined, leftOut });
  if (isInherited) return leave("inherited");
  if (isRemoved) return leave("removed");
  if (count === null || count < threshold) return leave("few");
  if (!scale || value === null) return leave("no-mean");
  const isOpen = stars !== null && stars.every((one) => !isSmall(one.count, threshold));
  const mean = { ...scale, count, mean: value, within: lastDigit(value) / 2 };
  if (!isOpen && meanTells(mean, threshold)) return leave("mean-tells");
  return {
    released: { listing, ...scale, value, count, stars: isOpen ? stars : null, readAt: at },
    leftOut: undefined,
  };
}

/** The unit of a number's last digit, of which there is one behind the point at least: 4.8 → 0.1, 4.75 → 0.01. */
function lastDigit(value: number): number {
  const digits = String(value).split(".")[1]?.length ?? 0;
  return 10 ** -Math.max(1, digits);
}

/** Whether nothing of few can be told from the difference to any release before. */
function mayRenew(now: ReleasedRating | undefined, earlier: readonly ReleasedRating[], threshold: number): boolean {
  if (!now) return true;
  return earlier.every((before) => {
    const by = Math.abs(now.count - before.count);
    if (by === 0) return JSON.stringify([now.value, now.stars]) === JSON.stringify([before.value, before.stars]);
    if (by < threshold) return false;
    if (!now.stars || !before.stars) return true;
    const counts = new Map(before.stars.map((one) => [one.value, one.count]));
    return now.stars.every((one) => !isSmall(Math.abs(one.count - (counts.get(one.value) ?? 0)), threshold));
  });
}

/** Of what is published alone, so that nothing else follows from it. */
function estimateOf(
  { worst, best, value, count, stars }: ReleasedRating,
  { cite }: RatingInput,
): OpenRating["estimate"] {
  const made = estimateRating({ scale: { worst, best }, value, count, distribution: stars, citations: [cite] });
  return made.ok ? made.value : undefined;
}
