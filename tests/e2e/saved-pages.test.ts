import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readAll } from "../../scripts/reading/read-all.mjs";
import { pagesOf } from "../../scripts/reading/saved-pages.mjs";
import { inChromium } from "./support";

const addressed = (url: string): string => `<link rel="canonical" href="${url}">`;

/** By the file's name: what stands in the page's head. */
const HEADS: Readonly<Record<string, string>> = {
  "no-address.html": "",
  "http.html": addressed("http://carecompass.example/homes/lindenhof"),
  // The whole of .dev is known to browsers as https: only.
  "https-only-site.html": addressed("http://carecompass.dev/homes/lindenhof"),
  "odd-writing.html": addressed("https://CareCompass.example:443/Häuser/a b?q=é'#rooms"),
  "leads-on.html": `${addressed("https://carecompass.example/old")}<meta http-equiv="refresh" content="0;url=/new">`,
  "framed.html": `${addressed("https://carecompass.example/framed")}<script>location = "/elsewhere"</script>`,
};

inChromium("`npm run read` (chromium)", () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "counterflow-saved-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("reads a saved page whatever its address is", async () => {
    for (const [name, head] of Object.entries(HEADS)) writeFileSync(join(folder, name), pageWith(head));
    const read: Record<string, unknown> = {};
    await readAll(await pagesOf(folder), ({ file, error, facts }) => {
      read[file] = error ?? facts?.map((fact) => (fact.kind === "aggregate-rating" ? fact.rating.value : fact.kind));
    });
    expect(read).toEqual(Object.fromEntries(Object.keys(HEADS).map((name) => [name, [4.3]])));
  });
});

const pageWith = (head: string): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Lindenhof Care Home</title>${head}</head><body>
<iframe src="https://widgets.example/reviews"></iframe>
<div itemscope itemtype="https://schema.org/NursingHome"><h1 itemprop="name">Lindenhof Care Home</h1>
<p itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating"><span itemprop="ratingValue">4.3</span>
of <span itemprop="bestRating">5</span>, <span itemprop="ratingCount">87</span></p></div></body></html>`;
