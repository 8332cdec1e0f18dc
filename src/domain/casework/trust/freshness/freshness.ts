import { halved } from "../../../ground/numbers";

/**
 * After how many days a statement of this kind is worth half: beds are let within days, what a house is like changes over years.
 * Documented in docs/methods.md, Freshness.
 */
export const HALF_LIVES = {
  "aggregate-rating": 365,
  review: 730,
  inspection: 730,
  price: 180,
  vacancy: 14,
  profile: 730,
  tag: 3650,
} as const;
export type FreshnessKind = keyof typeof HALF_LIVES;

/** Below this share, after two half-lives, a statement is stale. */
export const STALE = 0.25;

export interface Freshness {
  /** What is left of its worth: 1 when it was made, 0.5 after a half-life. */
  readonly share: number;
  /** Whole days; 0 where the clocks disagree and it lies ahead. */
  readonly ageDays: number;
  readonly halfLifeDays: number;
  readonly isStale: boolean;
}

const DAY_MS = 86_400_000;

/** How fresh what was said `at` (ISO 8601) is `now`: 2^(−age / half-life); undefined where one of them is no date. */
export function freshness(at: string, now: string, kind: FreshnessKind): Freshness | undefined {
  const age = Date.parse(now) - Date.parse(at);
  if (Number.isNaN(age)) return undefined;
  const ageDays = Math.max(0, Math.floor(age / DAY_MS));
  const halfLifeDays = HALF_LIVES[kind];
  const share = halved(ageDays / halfLifeDays);
  return { share, ageDays, halfLifeDays, isStale: share < STALE };
}
