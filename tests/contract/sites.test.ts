import { readdirSync, readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readPage, type Reading } from "../../src/domain/evidence/reading";
import { SiteRecipe } from "../../src/domain/evidence/reading/recipes/recipe-schema";
import { siteRecipesFor, sites } from "../../src/domain/evidence/reading/sites";

const READERS = "src/domain/evidence/reading/sites/";
const FIXTURES = "tests/fixtures/reading/sites/";
const EMPTIED = `${FIXTURES}degraded/`;
const ROWS = readFileSync("docs/sites.md", "utf8")
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()));
const FILES = readdirSync(READERS).flatMap((name) => /^(?!(?:index|site)\.ts)(.+)\.ts$/u.exec(name)?.[1] ?? []);
const pagesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => /^(.+)\.html$/u.exec(name)?.[1] ?? []);
const PAGES = pagesIn(FIXTURES);
const { DOMParser } = new JSDOM("").window;

/** A reader's key: its recipes' name, its file, its fixtures (`KEY.html`, `KEY-variant.html`, `degraded/KEY.html`). */
const keyed = sites.map((site) => [site.recipes[0]?.name ?? "", site] as const);
const isOf = (key: string, page: string): boolean => page === key || page.startsWith(`${key}-`);

interface Expected {
  readonly url: string;
  /** Of an emptied page: what the warnings `site-degraded` name. */
  readonly degraded?: readonly string[];
}

const expectedOf = (folder: string, page: string): Expected =>
  JSON.parse(readFileSync(`${folder}${page}.expected.json`, "utf8")) as Expected;

function readingOf(folder: string, page: string): Reading {
  const { url } = expectedOf(folder, page);
  const document = new DOMParser().parseFromString(readFileSync(`${folder}${page}.html`, "utf8"), "text/html");
  return readPage(document, url, { recipes: siteRecipesFor(url), readAt: "2026-11-25T12:00:00Z" });
}

describe("the readers of sites", () => {
  it("are each one file, registered once", () => {
    expect(keyed.map(([key]) => key).sort()).toEqual([...FILES].sort());
    expect(new Set(sites.map(({ name }) => name)).size).toBe(sites.length);
  });

  it("claim no page that another one claims", () => {
    const claims = sites.flatMap(({ recipes }) =>
      recipes.flatMap(({ hosts, paths = ["**"] }) => hosts.flatMap((host) => paths.map((path) => `${host} ${path}`))),
    );
    expect(claims).toEqual([...new Set(claims)]);
  });

  it("leave no fixture and no row without its reader", () => {
    const keys = keyed.map(([key]) => key);
    expect([...PAGES, ...pagesIn(EMPTIED)].filter((page) => !keys.some((key) => isOf(key, page)))).toEqual([]);
    const first = ROWS.findIndex(([, cell]) => cell === "site") + 2;
    const end = ROWS.findIndex((cells, index) => index > first && cells.length < 3);
    expect(ROWS.slice(first, end).flatMap(([, cell = ""]) => (keys.includes(cell) ? [] : [cell]))).toEqual([]);
  });
});

describe.each(keyed)("%s", (key, site) => {
  it("says where its markup was seen, and when", () => {
    expect(site.sources.length, "name at least one public source").toBeGreaterThan(0);
    for (const { what, where, date } of site.sources) {
      expect(Math.min(what.length, where.length)).toBeGreaterThan(10);
      expect(date, "an ISO 8601 date, as far as it is known").toMatch(/^20\d\d(?:-\d\d){0,2}$/u);
    }
  });

  it("is data that an agency could send, too", () => {
    for (const { syntax, unread: _builtInOnly, ...recipe } of site.recipes) {
      expect(syntax).toBe("site");
      expect(recipe.name).toBe(key);
      // Only the built-in reader of a software that runs on any host may claim them all.
      const hosts = recipe.hosts.filter((host) => host !== "*");
      const sent = { ...recipe, hosts: hosts.length > 0 ? hosts : ["any.example"] };
      expect(v.safeParse(SiteRecipe, sent).issues?.map(({ message }) => message)).toBeUndefined();
    }
  });

  it("has its row in docs/sites.md", () => {
    const row = ROWS.find(([, cell]) => cell === key) ?? [];
    expect(row.slice(1, 6).filter((cell) => cell !== "").length, `docs/sites.md has no full row for ${key}`).toBe(5);
  });

  // That each page gives exactly what is expected of it is a unit test's: tests/unit/reading/sites.
  it("reads something on a page of our own in the site's shape", () => {
    const pages = PAGES.filter((page) => isOf(key, page));
    expect(pages, `put a page with invented words in ${FIXTURES}${key}.html`).not.toEqual([]);
    for (const page of pages) {
      const readers = readingOf(FIXTURES, page).facts.flatMap(({ provenance }) =>
        provenance.map(({ reader }) => reader),
      );
      expect(readers, `nothing in ${page}.html was read by ${key}`).toContain(key);
    }
  });

  it("says so where the shape is there and what it held has moved", () => {
    const pages = pagesIn(EMPTIED).filter((page) => isOf(key, page));
    expect(pages, `put an emptied page in ${EMPTIED}${key}.html`).not.toEqual([]);
    for (const page of pages) {
      const said = readingOf(EMPTIED, page).warnings.filter(({ code }) => code === "site-degraded");
      const expected = expectedOf(EMPTIED, page).degraded;
      expect(
        said.map(({ detail }) => detail),
        `${EMPTIED}${page}.html passes in silence`,
      ).toEqual(expected);
      expect(said).not.toEqual([]);
    }
  });
});
