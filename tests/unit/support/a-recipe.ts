import { fc } from "@fast-check/vitest";
import type { SiteRecipe } from "../../../src/domain/evidence/reading";

/** A recipe of one rule, unless told otherwise. */
export const aRecipe = (says: Partial<SiteRecipe> = {}): SiteRecipe => ({
  v: 1,
  name: "Care homes",
  hosts: ["care.example"],
  rules: [{ kind: "review", each: [{ css: "li.review" }], fields: { author: [{ css: "b" }] } }],
  ...says,
});

/** A recipe as officials make them. */
export const recipe: fc.Arbitrary<SiteRecipe> = fc
  .record(
    {
      name: fc.constantFrom("Care homes", "Bewertungen lesen"),
      hosts: fc.subarray(["care.example", "forum.example"], { minLength: 1 }),
      paths: fc.constant<string[]>(["/homes/*"]),
      subject: fc.constant<NonNullable<SiteRecipe["subject"]>>({ types: ["Thing"], name: [{ css: "h1" }] }),
      rules: fc.subarray<SiteRecipe["rules"][number]>(
        [
          { kind: "aggregate-rating", fields: { ratingValue: [{ css: ".score", as: "rating" }] } },
          { kind: "review", each: [{ css: "li.review" }], fields: { reviewBody: [{ css: "p" }] } },
          { kind: "profile", property: "telephone", at: [{ label: "Phone" }, { css: "#phone" }] },
          { kind: "tag", each: [{ css: "a.tag" }] },
        ],
        { minLength: 1 },
      ),
    },
    { requiredKeys: ["name", "hosts", "rules"] },
  )
  .map((says) => aRecipe(says));
