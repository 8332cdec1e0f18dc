import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveSites } from "../../../scripts/serve-sites.mjs";
import { COMMUNITY_PAGES } from "./addresses";

let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => (sites = await serveSites()));
afterAll(() => sites.close());

async function documentOf(path: string): Promise<Document> {
  return new JSDOM(await (await fetch(sites.url + path)).text()).window.document;
}

const blocksOf = (document: Document) =>
  [...document.querySelectorAll("script[type='application/ld+json']")].map(({ textContent }) => textContent);

function parses(block: string): boolean {
  try {
    JSON.parse(block);
    return true;
  } catch {
    return false;
  }
}

describe("the markup of the sample communities", () => {
  it.each(COMMUNITY_PAGES)("of %s has JSON-LD that parses, but for the forum's hand-written block", async (path) => {
    const broken = blocksOf(await documentOf(path)).filter((block) => !parses(block));
    expect(broken).toHaveLength(path.startsWith("/suppliers/thema/") ? 1 : 0);
    for (const block of broken) expect(block).toContain("von Hand gepflegt");
  });

  it("breaks what it says it breaks", async () => {
    const document = await documentOf("/care/broken.html");
    expect(blocksOf(document).map(parses)).toEqual([false, false, true, true, false, true]);
    expect(document.querySelector("#ring-a")?.getAttribute("itemref")).toBe("ring-b");
    expect(document.querySelector("#ring-b")?.getAttribute("itemref")).toBe("ring-a");
  });

  it("refers by itemref only to what is there", async () => {
    const document = await documentOf("/suppliers/thema/brandtmoor");
    const ids = document.querySelector("[itemref]")?.getAttribute("itemref")?.split(" ") ?? [];
    expect(ids).toHaveLength(3);
    for (const id of ids) expect(document.getElementById(id), id).not.toBeNull();
  });

  it("says each review of the big page twice, in a page of the size that is measured", async () => {
    const html = await (await fetch(`${sites.url}/care/500.html?reviews=500`)).text();
    expect(Buffer.byteLength(html)).toBeGreaterThan(4_700_000);
    expect(Buffer.byteLength(html)).toBeLessThan(5_100_000);
    const elements = html.match(/<[a-z]/gi)?.length ?? 0;
    expect(elements).toBeGreaterThan(75_000);
    expect(elements).toBeLessThan(79_000);
    expect(html.match(/"@type":"Review"/g)).toHaveLength(500);
    expect(html.match(/itemtype="https:\/\/schema\.org\/Review"/g)).toHaveLength(500);
  });

  it.each([
    ["small", 10_000],
    ["medium", 300_000],
    ["large", 3_000_000],
  ])("is not there at all on the %s plain page", async (name, size) => {
    const html = await (await fetch(`${sites.url}/plain/${name}.html`)).text();
    expect(Math.abs(Buffer.byteLength(html) - size)).toBeLessThan(2000);
    expect(html).not.toMatch(/ld\+json|itemscope|itemprop|typeof|<script/);
  });
});
