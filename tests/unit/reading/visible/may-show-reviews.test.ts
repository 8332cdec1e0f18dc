import { describe, expect, it } from "vitest";
import { mayShowReviews } from "../../../../src/domain/evidence/reading";
import { COMMENT_TOKENS, RATING_TOKENS, REVIEW_TOKENS } from "../../../../src/domain/evidence/reading/visible/tokens";
import { contextOf } from "./read-html";

const may = (html: string): boolean => mayShowReviews(contextOf(html).document);

describe("a page that people may see reviews on", () => {
  it("is not one of plain words", () => {
    expect(may(`<h1>Haus Kiefer</h1><p class="lead">We live by the wood, 12 km from town.</p>`)).toBe(false);
  });

  it.each([...REVIEW_TOKENS, ...COMMENT_TOKENS, ...RATING_TOKENS])("is known by a name with %s in it", (token) => {
    expect(may(`<p>We live by the wood.</p><div class="x-${token.toUpperCase()}"></div>`)).toBe(true);
  });

  it.each([
    "Bewertungen",
    "Avis clients",
    "Opiniones",
    "Recensioni",
    "Ervaringen",
    "Avaliações",
    "4/5",
    "3 von 5",
    "★",
  ])("is known by its words: %s", (words) => {
    expect(may(`<p>We live by the wood.</p><h2>${words}</h2>`)).toBe(true);
  });

  it("may have them in an element of somebody's own", () => {
    expect(may(`<p>We live by the wood.</p><our-box></our-box>`)).toBe(true);
  });
});
