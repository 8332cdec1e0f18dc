import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSites } from "../../../scripts/serve-sites.mjs";
import { readPage } from "../../../src/domain/evidence/reading";
import { PRICES } from "../../sites/agency/price-list.mjs";
import { HOMES } from "../../sites/care/homes.mjs";
import { PINNED } from "../../sites/care/pinned-reviews.mjs";
import zorg from "../../sites/zorg/expected.json";
import { HOMES as ZORG_HOMES } from "../../sites/zorg/homes.mjs";
import { PINNED as ZORG_PINNED } from "../../sites/zorg/pinned-reviews.mjs";

let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => (sites = await serveSites()));
afterAll(() => sites.close());

describe("the second site that speaks of care homes", () => {
  it("has a name of its own on this machine, so that it is another source", async () => {
    const { headers } = await fetch(`${sites.url}/zorg`, { redirect: "manual" });
    expect(headers.get("location")).toBe(`http://zorgoordeel.localhost:${new URL(sites.url).port}/zorg/`);
  });

  it.each(zorg.pages)("$path is read as it was meant", async ({ path, subject, aggregateRating, reviewsInAll }) => {
    const url = sites.url + path;
    const { document } = new JSDOM(await (await fetch(url)).text(), { url }).window;
    const { subjects, facts, main } = readPage(document, url, { recipes: [], readAt: "2026-11-25T12:00:00Z" });
    expect(subjects.find(({ id }) => id === main)).toMatchObject(subject);
    const { value, best, worst, ...counts } = aggregateRating;
    const ratings = facts.filter(({ kind }) => kind === "aggregate-rating");
    expect(ratings).toMatchObject([{ rating: { value, best, worst }, ...counts }]);
    expect(facts.filter(({ kind }) => kind === "review")).toHaveLength(reviewsInAll);
  });
});

describe("the homes of both sites and of the agency's price list", () => {
  const onBoth = HOMES.flatMap((home) => {
    const other = ZORG_HOMES.find(({ providerNumber }) => providerNumber === home.providerNumber);
    return other ? [{ home, other }] : [];
  });

  it("are four by their number, under other names and with their addresses written otherwise", () => {
    expect(onBoth).toHaveLength(4);
    for (const { home, other } of onBoth) {
      const price = PRICES.find(({ number }) => number === home.providerNumber);
      expect(new Set([home.name, other.name, price?.name]).size, home.slug).toBe(3);
      expect(other.postalCode).toBe(home.postalCode.replace(" ", ""));
      expect(price?.postalCode).toBe(home.postalCode);
      expect(other.telephone.replace(/\D/g, "").slice(1)).toBe(home.telephone.replace(/\D/g, "").slice(2));
    }
  });

  it("are not one where two of a group stand under one address", () => {
    const [one, other, ...more] = ZORG_HOMES.filter(({ street }) => street === "Duinweg 201");
    expect(more).toEqual([]);
    expect(one?.group).toBe(other?.group);
    expect(one?.providerNumber).not.toBe(other?.providerNumber);
  });

  it("are spoken of by one guest in the same words on both sites", () => {
    const texts = new Set((PINNED["lindenhof"] ?? []).map(({ author, date, text }) => `${author} ${date} ${text}`));
    const copies = (ZORG_PINNED["de-lindenhof"] ?? []).filter(({ author, date, text }) =>
      texts.has(`${author} ${date} ${text}`),
    );
    expect(copies.map(({ author }) => author)).toEqual(["Käthe & Wim"]);
  });
});
