import { expect, it } from "vitest";
import { keyed } from "../../../src/sidepanel/state/keyed-fact";
import { isListed, subjectGroups } from "../../../src/sidepanel/state/subject-groups";
import { sortSubjects } from "../../../src/sidepanel/state/sort-subjects";
import { brokenPage } from "../../sites/care/broken-page.mjs";
import { read as readHtml } from "../reading/support";
import { aProfileFact, aRating } from "./fixtures";

const ids = ["a", "b", "c"];
const subjects = ids.map((id) => ({ id, name: id, types: [], identifiers: [] }));
const rated = subjectGroups(subjects, keyed([aRating(3, "a"), aRating(5, "b"), aRating(4, "c")]), undefined);

it("a page lists things where three of them are alike, unless it is about one", () => {
  expect(isListed(rated, undefined)).toBe(true);
  expect(isListed(rated, "a")).toBe(false);
  expect(isListed(rated.slice(1), undefined)).toBe(false);
});

it("a page with one rating among things that are only named lists nothing", () => {
  const named = keyed([aRating(3, "a"), aProfileFact("name", "B", "b"), aProfileFact("name", "C", "c")]);
  expect(isListed(subjectGroups(subjects, named, undefined), undefined)).toBe(false);
});

it("a page in disorder, which says much of little, lists nothing", () => {
  const { subjects: found, facts, main } = readHtml(String(brokenPage()));
  expect(found.length).toBeGreaterThan(3);
  expect(isListed(subjectGroups(found, keyed(facts), main), main)).toBe(false);
});

it("things on a list are ordered by rating from above, those without a scale last", () => {
  const unscaled = { ...aRating(2, "a"), rating: { raw: "good" } } as ReturnType<typeof aRating>;
  const facts = keyed([unscaled, aRating(4, "b"), aRating(5, "c")].map(scaled));
  const order = sortSubjects(subjectGroups(subjects, facts, undefined), "highest");
  expect(order.map(({ subject }) => subject.id)).toEqual(["c", "b", "a"]);
});

/** The share of its scale that a rating out of five is. */
function scaled(fact: ReturnType<typeof aRating>): ReturnType<typeof aRating> {
  if (fact.kind !== "aggregate-rating" || fact.rating.value === undefined) return fact;
  return { ...fact, rating: { ...fact.rating, normalised: fact.rating.value / 5 } };
}
