import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { SiteRecipeSchema } from "../../../src/domain/evidence/reading";
import { type Thing, makeRecipe, pathsFor, readsOf, siteOf } from "../../../src/domain/evidence/recipes";

const HOME = "https://www.care.example:8443/homes/lindenhof/reviews?page=2#r3";
const thing = (kind: Thing["kind"], css: string, more: Partial<Thing> = {}): Thing => ({
  kind,
  picked: { words: "…", count: 1, steps: [{ css }] },
  ...more,
});
const make = (...things: Thing[]) => makeRecipe(things, { name: "Homes", url: HOME, scope: "kind" });

describe("what was pointed at", () => {
  it("makes a recipe for its kind of page", () => {
    expect(make(thing("name", "h1"), thing("rating", "b"), thing("count", "i"))).toEqual({
      v: 1,
      name: "Homes",
      hosts: ["care.example"],
      paths: ["/homes/*/reviews"],
      subject: { types: ["Thing"], name: [{ css: "h1" }] },
      rules: [{ kind: "aggregate-rating", fields: { ratingValue: [{ css: "b" }], ratingCount: [{ css: "i" }] } }],
    });
  });

  it("reads a review by its parts, or as one text where none was found", () => {
    const picked = { words: "…", count: 3, steps: [{ css: "li" }], parts: { author: [{ css: "b" }] } };
    const [whole] = make(thing("review", "li", { picked }))?.rules ?? [];
    expect(whole).toEqual({
      kind: "review",
      each: [{ css: "li" }],
      fields: { author: [{ css: "b" }], reviewBody: {} },
    });
    const parts = { reviewBody: [{ css: "p" }] };
    const [told] = make(thing("review", "li", { picked: { ...picked, parts } }))?.rules ?? [];
    expect(told).toMatchObject({ fields: parts });
  });

  it("fits the schema that recipes from outside are held against", () => {
    const recipe = make(
      thing("fact", "dd", { property: "additionalProperty.Beds" }),
      thing("tag", "a"),
      thing("review", "li"),
    );
    expect(v.parse(SiteRecipeSchema, recipe)).toEqual(recipe);
    expect(readsOf(recipe!)).toEqual([
      ["review", 1],
      ["fact", 1],
      ["tag", 1],
    ]);
  });

  it("makes none of a file on the disk", () => {
    expect(makeRecipe([thing("tag", "a")], { name: "x", url: "file:///home/a.html", scope: "site" })).toBeUndefined();
  });
});

describe("the pages of a recipe", () => {
  it.each([
    ["https://a.example/homes/lindenhof", "/homes/*"],
    ["https://a.example/homes/12345/about", "/homes/*/about"],
    ["https://a.example/nl/homes/de-oude-linde/12-a", "/nl/homes/*/*"],
    ["https://a.example/profile", "/profile"],
    ["https://a.example/", "/"],
  ])("of the kind of %s are %s", (url, pattern) => {
    expect(pathsFor(url, "kind")).toEqual([pattern]);
  });
  it("may be one, or all of the site", () => {
    expect(pathsFor(HOME, "page")).toEqual(["/homes/lindenhof/reviews"]);
    expect(pathsFor(HOME, "site")).toBeUndefined();
    expect(siteOf(HOME)).toBe("care.example");
  });
});
