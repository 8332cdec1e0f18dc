import { expect, it } from "vitest";
import { sortReviews } from "../../../src/sidepanel/state/sort-reviews";
import { aReview } from "./fixtures";

const dated = (author: string, value: number | undefined, iso: string | undefined) => ({
  key: author,
  fact: { ...aReview(author, value), date: iso === undefined ? { raw: "a while ago" } : { raw: iso, iso } },
});
const reviews = [dated("a", 5, "2026-01-01"), dated("b", undefined, undefined), dated("c", 1, "2026-03-01")];
const order = (by: Parameters<typeof sortReviews>[1]) =>
  sortReviews(reviews, by, new Set(["b"])).map(({ fact }) => fact.author);

it("shows reviews as on the page, lowest first or newest first, those that cannot be ranked last", () => {
  expect(order("page")).toEqual(["a", "b", "c"]);
  expect(order("fresh")).toEqual(["b", "a", "c"]);
  expect(order("lowest")).toEqual(["c", "a", "b"]);
  expect(order("newest")).toEqual(["c", "a", "b"]);
});
