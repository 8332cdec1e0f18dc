import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSites } from "../../../scripts/serve-sites.mjs";
import { HOMES } from "../../sites/care/homes.mjs";
import { until } from "../support/until";
import { aggregateOf, reviewsOf } from "../../sites/care/reviews.mjs";

let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => (sites = await serveSites()));
afterAll(() => sites.close());

interface Feed {
  total: number;
  next: number | null;
  reviews: { id: string; author: string }[];
}

async function feed(home: string, from: number): Promise<Feed> {
  return (await (await fetch(`${sites.url}/care/homes/${home}/reviews?from=${from}`)).json()) as Feed;
}

describe("the reviews of a home", () => {
  it("come twenty at a time until there are none", async () => {
    const seen = new Set<string>();
    let from: number | null = 0;
    while (from !== null) {
      const { reviews, next, total }: Feed = await feed("residentie-zeezicht", from);
      expect(total).toBe(312);
      expect(reviews).toHaveLength(Math.min(20, 312 - from));
      reviews.forEach(({ id }) => seen.add(id));
      from = next;
    }
    expect(seen.size).toBe(312);
    expect(await feed("residentie-zeezicht", 320)).toEqual({ total: 312, reviews: [], next: null });
  });

  it("begin again when the number is nonsense", async () => {
    const response = await fetch(`${sites.url}/care/homes/lindenhof/reviews?from=-1e99`);
    expect(((await response.json()) as Feed).next).toBe(20);
  });

  it("are drawn by the page's own script with the same markup", async () => {
    const page = await JSDOM.fromURL(`${sites.url}/care/homes/lindenhof`, {
      runScripts: "dangerously",
      resources: "usable",
      beforeParse: (window) => {
        window.fetch = (address) => fetch(sites.url + (address as string));
      },
    });
    const { document } = page.window;
    const reviews = () => document.querySelectorAll("#reviews > [itemprop=review]");
    await until(() => {
      expect(document.readyState).toBe("complete");
    });
    expect(reviews()).toHaveLength(20);
    for (const shown of [40, 60, 80, 87]) {
      document.querySelector<HTMLButtonElement>("#more")?.click();
      await until(() => {
        expect(reviews()).toHaveLength(shown);
      });
    }
    expect(document.querySelector("#more")).toBeNull();
    const drawn = [...reviews()].map((review) => review.querySelector("[itemprop=author]")?.textContent.trim());
    const home = HOMES.find(({ slug }) => slug === "lindenhof");
    expect(drawn).toEqual(home && reviewsOf(home).map(({ author }) => author));
    expect(document.querySelectorAll("#reviews [itemprop=ratingValue]:empty")).toHaveLength(0);
    page.window.close();
  });

  it.each(HOMES)("of $name add up to its stars", (home) => {
    const reviews = reviewsOf(home);
    const given = [5, 4, 3, 2, 1].map((star) => reviews.filter((one) => one.rating === star && !one.best).length);
    expect(given).toEqual(home.stars);
    expect(aggregateOf(home).reviewCount).toBe(reviews.length);
    expect(reviews.filter(({ text }) => /[{}]/.test(text))).toEqual([]);
    expect([...reviews].sort((one, other) => (one.date < other.date ? 1 : -1)).map(({ date }) => date)).toEqual(
      reviews.map(({ date }) => date),
    );
  });
});
