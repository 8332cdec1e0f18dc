import { readPage, type Reading, type SiteRecipe } from "../../../../src/domain/evidence/reading";
import type { Rule, SubjectRule } from "../../../../src/domain/evidence/reading/recipes/site-recipe";
import { documentOf, PAGE } from "../support";

export const READ_AT = "2024-06-15T12:00:00Z";

/** A recipe for the pages of these tests. */
export function recipeOf(rules: readonly Rule[], subject?: SubjectRule, rest: Partial<SiteRecipe> = {}): SiteRecipe {
  return { v: 1, name: "elm", hosts: ["reviews.example"], rules, ...(subject && { subject }), ...rest };
}

export function readBy(recipe: SiteRecipe, html: string, url = PAGE): Reading {
  return readPage(documentOf(html), url, { recipes: [recipe], readAt: READ_AT });
}

/** What was read by the recipe alone, without where it stands. */
export function factsBy(recipe: SiteRecipe, html: string): object[] {
  return readBy(recipe, html).facts.flatMap(({ provenance, subject: _subject, ...fact }) =>
    provenance.some(({ syntax }) => syntax === "recipe") ? [fact] : [],
  );
}
