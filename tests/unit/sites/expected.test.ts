import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSites } from "../../../scripts/serve-sites.mjs";
import care from "../../sites/care/expected.json";
import museum from "../../sites/museum/expected.json";
import people from "../../sites/people/expected.json";
import suppliers from "../../sites/suppliers/expected.json";
import zorg from "../../sites/zorg/expected.json";

interface ExpectedPage {
  path: string;
  subject?: { name: string; identifiers: { value: string }[] };
  aggregateRating?: { value: number; ratingCount: number };
  reviewsAtFirst?: number;
  reviews?: { author: string; text?: string; title?: string; date?: string }[];
  tags?: { label: string; by: string; count: number }[];
  profile?: { property: string; value: string }[];
}

const PAGES: ExpectedPage[] = [...care.pages, ...museum.pages, ...people.pages, ...suppliers.pages, ...zorg.pages];

let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => (sites = await serveSites()));
afterAll(() => sites.close());

const squeeze = (text: string | null | undefined) => text?.replace(/\s+/g, " ").trim() ?? "";

async function documentOf(path: string): Promise<Document> {
  return new JSDOM(await (await fetch(sites.url + path)).text()).window.document;
}

/** The facts are written by hand; these tests hold them against the pages without our reader. */
describe.each(PAGES)("what is expected of $path", (expected) => {
  let document: Document;
  let page: string;
  beforeAll(async () => {
    document = await documentOf(expected.path);
    page = squeeze(document.documentElement.textContent);
  });

  it("is about who the page is about", () => {
    expect(page).toContain(expected.subject?.name ?? "");
    const stated = [...(expected.profile ?? []), ...(expected.subject?.identifiers ?? [])];
    for (const { value } of stated) expect(page).toContain(value);
  });

  it("gives the average that the page shows", () => {
    const rating = document.querySelector("[itemprop=aggregateRating]");
    const shown = (name: string) => squeeze(rating?.querySelector(`[itemprop=${name}]`)?.textContent);
    const { value, ratingCount } = expected.aggregateRating ?? {};
    if (value === undefined) return;
    expect([shown("ratingValue").replace(",", "."), shown("ratingCount")]).toEqual([
      String(value),
      String(ratingCount),
    ]);
  });

  it("has as many reviews, and those that are named once each", () => {
    const items = [...document.querySelectorAll("[itemprop=review][itemtype$=Review]")];
    const found = items.map(({ textContent }) => squeeze(textContent));
    expect(found).toHaveLength(expected.reviewsAtFirst ?? found.length);
    for (const { author, text = "", title = "" } of expected.reviews ?? []) {
      const same = found.filter((one) => [author, text, title].every((part) => one.includes(part)));
      expect(same, author).toHaveLength(1);
    }
  });

  it("has the tags that people gave", () => {
    const shown = [...document.querySelectorAll("#tags li")].map(({ textContent }) => squeeze(textContent));
    expect(shown).toEqual((expected.tags ?? []).map(({ label, by, count }) => `${label}first by ${by}×${count}`));
  });
});
