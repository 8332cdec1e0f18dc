import type { Caveat, MethodName, Outcome } from "../method";
import type { Anomaly } from "./anomaly";
import { findBursts } from "./bursts";
import { findManySubjects } from "./many-subjects";
import { findNearIdentical } from "./near-identical";
import { findRatingsAgainstText } from "./rating-against-text";
import { type Review, dayOf } from "./review";
import { findSuddenSources } from "./sudden-source";

/** More are not looked at: the last ones that were handed over are left out. */
const MOST = 1_000_000;
/** Below so many, what is rare here may be common elsewhere. */
const FEW = 100;
const VERSION = 1;

interface ReviewMethod {
  readonly method: MethodName;
  readonly find: (reviews: readonly Review[]) => Anomaly[];
  readonly caveats: readonly Caveat[];
}

const METHODS: readonly ReviewMethod[] = [
  { method: "bursts", find: findBursts, caveats: [] },
  { method: "near-identical", find: findNearIdentical, caveats: [] },
  { method: "many-subjects-in-a-day", find: findManySubjects, caveats: [] },
  { method: "rating-against-text", find: findRatingsAgainstText, caveats: ["word-list"] },
  { method: "sudden-source", find: findSuddenSources, caveats: [] },
];

/**
 * What is unlike the rest in a lot of reviews, one method after the other, so that whoever runs it can say how far it is and stop. Each is said
 * with numbers, with how often chance would bring it here, and with what may lie behind it innocently. Nobody is accused: people tell made-up
 * reviews from true ones little better than by tossing a coin, and no method here claims to do better. See docs/methods.md.
 * @param today ISO 8601; dates after it tell nothing.
 * @param only One method, where not all are asked for.
 */
export function* findAnomalies(
  reviews: readonly Review[],
  today: string,
  only?: MethodName,
): Generator<Outcome<readonly Anomaly[]>, void, undefined> {
  const last = dayOf(today) ?? Infinity;
  let undated = 0;
  const used = reviews.slice(0, MOST).map((review) => {
    if (review.date === undefined) return review;
    const day = dayOf(review.date);
    // Elsewhere it may be tomorrow already.
    if (day !== undefined && day <= last + 1) return review;
    undated++;
    return { ...review, date: undefined };
  });
  for (const { method, find, caveats } of METHODS)
    if (only === undefined || only === method)
      yield {
        how: {
          method,
          version: VERSION,
          parameters: { today },
          data: { given: reviews.length, used: used.length },
          caveats: [
            ...caveats,
            ...(undated > 0 ? (["dates-left-out"] as const) : []),
            ...(reviews.length > MOST ? (["cut-off"] as const) : []),
            ...(used.length < FEW ? (["few"] as const) : []),
          ],
        },
        value: find(used),
      };
}
