import type { Reliability } from "../../../evidence/sources";

/** What a rating is worth by its source's grade: the share of its count that counts. An agency may state others. */
export type Discounts = Readonly<Record<Reliability | "not-graded", number>>;

/** F says that the source cannot be judged, and so does no grade: half, no better than C and no worse. */
export const RELIABILITY_DISCOUNTS: Discounts = { A: 1, B: 0.8, C: 0.5, D: 0.25, E: 0.1, F: 0.5, "not-graded": 0.5 };

/** The share that counts of a rating of the chain, where there is none of the home. */
export const INHERITED_DISCOUNT = 0.25;
