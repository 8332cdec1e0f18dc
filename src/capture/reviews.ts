import { findReviews, type ReviewFinder } from "../domain/evidence/reading";

/** Put into a page before its reading where people may see reviews on it. */
(globalThis as typeof globalThis & { counterflowReviews?: ReviewFinder }).counterflowReviews = findReviews;
