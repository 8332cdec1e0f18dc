import { JSDOM } from "jsdom";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../../scripts/serve-sites.mjs";
import { until } from "../support/until";

let sites: Awaited<ReturnType<typeof serveSites>>;
beforeAll(async () => (sites = await serveSites()));
afterAll(() => sites.close());

it("a visitor adds a tag to a picture, or one more voice to a tag that is there", async () => {
  const page = await JSDOM.fromURL(`${sites.url}/museum/pictures/harbour`, {
    runScripts: "dangerously",
    resources: "usable",
  });
  const { document, Event } = page.window;
  await until(() => {
    expect(document.readyState).toBe("complete");
  });
  const add = (label: string) => {
    document.querySelector<HTMLInputElement>("#new-tag")!.value = label;
    document.querySelector("#add-tag")!.dispatchEvent(new Event("submit", { cancelable: true }));
  };
  const tags = () => [...document.querySelectorAll("#tags li")].map(({ textContent }) => textContent.trim());
  expect(tags()).toHaveLength(6);
  add("  <b>low   tide</b> ");
  expect(tags().at(-1)).toBe("<b>low tide</b>first by you×1");
  add("Harbour");
  add("   ");
  expect(tags()).toHaveLength(7);
  expect(tags()[0]).toBe("harbourfirst by anneke_h×32");
  page.window.close();
});
