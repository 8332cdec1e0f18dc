import { mayShowReviews, type ReviewFinder } from "../domain/evidence/reading";
import { held } from "./held";

/** What finds the reviews that this page shows, where it has been brought along. */
export const reviewsAtHand = (): ReviewFinder | undefined => held<ReviewFinder>("counterflowReviews");

/** Whether people may see reviews on the page, and what finds them has not been brought along yet. */
export const lacksReviews = (): boolean => reviewsAtHand() === undefined && mayShowReviews(document);
