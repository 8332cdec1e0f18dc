import { readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Fact, Reading, type Review, readPage, siteRecipesFor } from "../../../../src/domain/evidence/reading";
import { documentOf } from "../support";

const FIXTURES = new URL("../../../fixtures/reading/sites/", import.meta.url);
const names = readdirSync(FIXTURES)
  .filter((name) => name.endsWith(".html"))
  .map((name) => name.replace(/\.html$/, ""));

const file = (name: string): string => readFileSync(new URL(name, FIXTURES), "utf8");

const readWithSites = (html: string, url: string): Reading =>
  readPage(documentOf(html), url, { recipes: siteRecipesFor(url), readAt: "2026-11-25T12:00:00Z" });

/** What is merely seen is tested elsewhere; here it neither adds facts nor places to those of the site's own shape. */
function withSyntaxes(facts: readonly Fact[]): object[] {
  return facts.flatMap(({ provenance, ...fact }) => {
    const stated = provenance.map(({ syntax }) => syntax).filter((syntax) => syntax !== "visible");
    return stated.length === 0 ? [] : [{ ...fact, ...answered(fact), stated }];
  });
}

/** An answer is seen with its review, wherever that is read from. */
function answered(fact: Omit<Fact, "provenance">): object {
  if (!("answer" in fact)) return {};
  const { provenance: _seen, ...answer } = (fact as Review).answer ?? { provenance: [] };
  return { answer };
}

/** Everything that a fact was read from can be found again where it says it stands. */
function placesLeadSomewhere(document: Document, facts: readonly Fact[]): boolean {
  const selectors = facts.flatMap(({ provenance }) => provenance.flatMap((each) => each.selectors));
  return selectors.every((each) => each.type !== "CssSelector" || document.querySelectorAll(each.value).length === 1);
}

describe("communities with a reader of their own, on pages of their shape", () => {
  it.each(names)("%s", (name) => {
    const { url, ...expected } = JSON.parse(file(`${name}.expected.json`)) as { url: string };
    const html = file(`${name}.html`);
    const reading = readWithSites(html, url);
    expect({ ...reading, facts: withSyntaxes(reading.facts) }).toEqual(expected);
    expect(placesLeadSomewhere(documentOf(html), reading.facts)).toBe(true);
    expect(v.is(Reading, reading)).toBe(true);
  });
});

const DEGRADED: readonly (readonly [string, string, string])[] = [
  [
    "linkedin.com",
    "https://www.linkedin.com/in/x",
    '<main><section componentkey="a.Topcard"><b>Ada</b></section></main>',
  ],
  ["linkedin.com", "https://www.linkedin.com/in/x", "<main><h1>Ada</h1><section><h2>News</h2></section></main>"],
  ["xing.com", "https://www.xing.com/profile/Ada_B", '<div id="XingIdModule"><h1>Ada B</h1></div>'],
  ["bsky.app", "https://bsky.app/profile/ada.example", '<div data-testid="profileScreen">Ada</div>'],
  ["mastodon", "https://social.example/@ada", '<div id="mastodon"><h1>Ada</h1></div>'],
  ["commons.wikimedia.org", "https://commons.wikimedia.org/wiki/File:A.jpg", "<h1>File:A.jpg</h1>"],
  ["flickr.com", "https://www.flickr.com/photos/ada/123/", '<div class="sub-photo-view"><h2>Boats</h2></div>'],
  ["glassdoor.com", "https://www.glassdoor.com/Reviews/X-E1.htm", '<div id="ReviewsFeed"><p>Nice</p></div>'],
  ["indeed.com", "https://www.indeed.com/cmp/X/reviews", '<div itemprop="review"><p>Nice</p></div>'],
];

describe("a page of a known shape in which nothing is found", () => {
  it.each(DEGRADED)("says so: %s, %s", (name, url, body) => {
    const { warnings } = readWithSites(`<!doctype html><title>x</title>${body}`, url);
    expect(warnings).toContainEqual({ code: "site-degraded", detail: name });
  });

  it("says nothing of other pages of the same communities", () => {
    const elsewhere = [
      "https://www.linkedin.com/feed/",
      "https://www.xing.com/jobs",
      "https://bsky.app/profile/ada.example/post/3k",
      "https://social.example/@ada/1121",
      "https://commons.wikimedia.org/wiki/Main_Page",
      "https://www.flickr.com/photos/ada/",
      "https://www.glassdoor.com/Job/index.htm",
      "https://www.indeed.com/cmp/X",
    ];
    for (const url of elsewhere) expect(readWithSites("<main><h1>Ada</h1></main>", url).warnings).toEqual([]);
  });
});

describe("what is no evidence for hiring", () => {
  it.each(names.filter((name) => /linkedin|xing|mastodon|bsky/u.test(name)))("is not read: %s", (name) => {
    const { url } = JSON.parse(file(`${name}.expected.json`)) as { url: string };
    const said = JSON.stringify(withSyntaxes(readWithSites(file(`${name}.html`), url).facts));
    expect(said).not.toMatch(/She\/Her|he\/him|Moll|Sailing|\.jpg|Joined|2nd\b/u);
  });
});
