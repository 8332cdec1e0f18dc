import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { SiteRecipe } from "../../../../src/domain/evidence/reading/recipes/recipe-schema";
import type { SiteRecipe as Recipe } from "../../../../src/domain/evidence/reading/recipes/site-recipe";

const RECIPE: Recipe = {
  v: 1,
  name: "elm",
  hosts: ["reviews.example", "google.*"],
  paths: ["/homes/*"],
  subject: {
    types: ["LocalBusiness"],
    name: { role: "heading" },
    fields: { "address.postalCode": { label: "Postcode" } },
  },
  rules: [
    { kind: "review", each: { css: "article" }, fields: { author: [{ label: ["By", "From"] }, { css: "b" }] } },
    { kind: "profile", property: { css: "dt" }, at: { css: "dd" }, each: { css: "dl > div" } },
  ],
};

const accepts = (change: object): boolean => v.is(SiteRecipe, { ...RECIPE, ...change });
const withStep = (step: object): object => ({ rules: [{ kind: "tag", each: step }] });

it("accepts what the reader understands, as the reader's own type", () => {
  const parsed: Recipe = v.parse(SiteRecipe, RECIPE) as Recipe;
  expect(parsed).toEqual(RECIPE);
});

describe("refuses", () => {
  it.each([
    ["to pass for a built-in reader", { syntax: "site" }],
    ["other versions", { v: 2 }],
    ["no host, or any", { hosts: [] }],
    ["every host", { hosts: ["*"] }],
    ["every host of a suffix", { hosts: ["*.com"] }],
    ["addresses for hosts", { hosts: ["https://elm.example"] }],
    ["what it does not know", { code: "alert(1)" }],
    ["endless rules", { rules: Array.from({ length: 51 }, () => RECIPE.rules[0]) }],
    ["regular expressions", withStep({ pattern: "(a+)+$" })],
    ["long selectors", withStep({ css: "a".repeat(501) })],
    ["costly selectors", withStep({ css: "*:has(*:has(*))" })],
    ["attributes that are none", withStep({ attribute: "on click" })],
    ["roles that would end the selector", withStep({ role: '"],*,["' })],
    ["no steps", { rules: [{ kind: "tag", each: [] }] }],
  ])("%s", (_what, change) => {
    expect(accepts(change)).toBe(false);
  });
});

it("drops prototype keys", () => {
  const fields = JSON.parse('{"__proto__":{"css":"a"},"telephone":{"css":"b"}}') as object;
  const parsed = v.parse(SiteRecipe, { ...RECIPE, subject: { types: [], fields } });
  expect(Object.keys(parsed.subject?.fields ?? {})).toEqual(["telephone"]);
});
