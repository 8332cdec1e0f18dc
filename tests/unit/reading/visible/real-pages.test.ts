import { describe, expect, it } from "vitest";
import type { AggregateRating, Review } from "../../../../src/domain/evidence/reading";
import { ofKind, readHtml } from "./read-html";
import { type ExpectedFact, realPages } from "./real-pages";

const pages = realPages();
const ROUNDING = 0.051;

type Found<F> = Omit<F, "subject" | "provenance">;

function agrees(found: Found<AggregateRating>, { rating, ratingCount, reviewCount }: ExpectedFact): boolean {
  const counts = [ratingCount, reviewCount].filter((count) => count !== undefined);
  const said = [found.ratingCount, found.reviewCount].filter((count) => count !== undefined);
  const sameCount = counts.length === 0 || said.length === 0 || said.some((count) => counts.includes(count));
  return rating !== undefined && Math.abs((found.rating.value ?? -1) - rating.value) < ROUNDING && sameCount;
}

const folded = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

function isSame(found: Found<Review>, { textStart, rating }: ExpectedFact): boolean {
  const start = folded(textStart ?? "").slice(0, 40);
  // Expected values of one page have the value and its scale glued together (7.0 and 10 as 7.01).
  const sameValue = rating === undefined || Math.abs((found.rating?.value ?? -1) - rating.value) < 0.02;
  return start !== "" && folded(found.text ?? "").startsWith(start) && sameValue;
}

describe.skipIf(pages.length === 0)(
  "real pages without their markup (skipped where the pages are not beside the project)",
  () => {
    const read = pages.map((page) => ({ page, facts: readHtml(page.html) }));

    it("invents no aggregate rating", () => {
      let right = 0;
      let wrong = 0;
      let expected = 0;
      for (const { page, facts } of read) {
        const stated = page.facts.filter(({ kind }) => kind === "aggregate-rating");
        expected += stated.length > 0 ? 1 : 0;
        const [first] = ofKind(facts, "aggregate-rating");
        if (first === undefined) continue;
        if (stated.some((each) => agrees(first, each))) right++;
        else {
          wrong++;
          console.log(`not as stated: ${page.name}: ${JSON.stringify(first)} instead of ${JSON.stringify(stated)}`);
        }
      }
      console.log(
        `aggregate ratings from the visible page: precision ${right} of ${right + wrong}, recall ${right} of ${expected}`,
      );
      expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.9);
      expect(right / expected).toBeGreaterThanOrEqual(0.5);
    });

    it("finds the reviews that no markup carries, whole and with their ratings", () => {
      for (const { page, facts } of read) {
        const expected = page.facts.filter(({ kind, visible }) => kind === "review" && visible);
        if (expected.length === 0) continue;
        const found = ofKind(facts, "review");
        const missing = expected.filter(
          (each) =>
            !found.some((one) => isSame(one, each) && one.author === each.author && one.date?.raw === each.date),
        );
        expect(missing).toEqual([]);
        expect(found).toHaveLength(expected.length);
      }
    });

    it("finds marked-up reviews by sight as well", () => {
      let seen = 0;
      let all = 0;
      for (const { page, facts } of read) {
        const expected = page.facts.filter(({ kind, visible }) => kind === "review" && !visible);
        const found = ofKind(facts, "review");
        const hits = expected.filter((each) => found.some((one) => isSame(one, each)));
        if (expected.length > 0)
          console.log(`${page.name}: ${hits.length} of ${expected.length} reviews, ${found.length} seen`);
        seen += hits.length;
        all += expected.length;
      }
      console.log(`marked-up reviews seen without their markup: ${seen} of ${all}`);
      expect(seen / all).toBeGreaterThanOrEqual(0.5);
    });
  },
);
