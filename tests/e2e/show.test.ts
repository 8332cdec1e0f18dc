import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, inEachBrowser, sees } from "./support";
import { eventually } from "./support/eventually";
import { readPage, tick, unfold } from "./support/panel-steps";
import { words } from "./support/words";

const ANNA = "The staff took their time and explained everything twice, even the second bill.";
const review = (by: string, text: string) => `<article itemprop="review" itemscope itemtype="https://schema.org/Review">
<h3 itemprop="author">${by}</h3><p itemprop="reviewBody">${text}</p></article>`;
const filler = (name: string) =>
  `<div class="${name}">${"<p>Lorem ipsum dolor sit amet, consetetur sadipscing elitr.</p>".repeat(60)}</div>`;
const block = {
  "@context": "https://schema.org",
  "@type": "NursingHome",
  "@id": "#home",
  name: "Elm Court",
  telephone: "+44 1947 600 600",
  email: "nobody@elm-court.example",
  numberOfBeds: 24,
  postalCode: "YO1",
};
const PAGE = `<!doctype html><html lang="en"><title>Elm Court</title>
<script type="application/ld+json">${JSON.stringify(block)}</script>
<main itemscope itemtype="https://schema.org/NursingHome" itemid="#home"><h1 itemprop="name">Elm Court</h1>
<p>Call us: +44 1947 600 600</p><p>24 beds</p>${filler("above")}
${review("Anna Vermeulen", ANNA)}
${review("Tom Bakker", "Waited forty minutes at the front desk before anybody looked up from the screen.")}
<details><summary>Older reviews</summary>${review("Mae Otis", "Lovely garden, but the lift was out of order all winter long.")}</details>
${filler("below")}</main></html>`;

const showButton = (by: string): string => words("panelShowFactNamed", words("factReviewBy", by));

/** What is drawn over the page: how many boxes, and whether the first of them is around an element. */
const drawn = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => document.querySelectorAll(":root > div[popover]").length > 0);
const isInWindow = (tab: Page, name: string): Promise<boolean> =>
  tab.evaluate((text) => {
    const all = [...document.querySelectorAll("article")];
    const { top, bottom } = all.find((each) => each.textContent.includes(text))!.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight && bottom > top;
  }, name);

/** Anna's review says another number of times. */
const rewrite = (tab: Page, times: string): Promise<void> =>
  tab.evaluate((now) => {
    const anna = [...document.querySelectorAll("article")].find((each) => each.textContent.includes("Anna"));
    const text = anna!.querySelector("p")!.firstChild as Text;
    text.data = text.data.replace(/twice|\d+ times/u, now);
  }, times);

/** A press that does not wait for the button to come to rest. */
const press = async (panel: Page, name: string): Promise<void> =>
  (await byRole(panel, "button", name)).evaluate((button) => {
    (button as HTMLElement).click();
  });

/** Everything that the panel tells those who do not see it, from now on. */
async function listen(panel: Page): Promise<() => Promise<string[]>> {
  const all = await panel.evaluateHandle(() => {
    const said: string[] = [];
    new MutationObserver(() => {
      for (const status of document.querySelectorAll("[role=status]")) said.push(status.textContent);
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
    return said;
  });
  return () => all.jsonValue();
}

inEachBrowser("showing where a fact stands", (driver) => {
  let server: Server;
  let address: string;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.setHeader("content-security-policy", "default-src 'none'");
      response.end(PAGE);
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    ({ tab, panel } = await readPage(driver(), address));
  });

  afterAll(() => {
    server.close();
  });

  it("outlines the fact that has the pointer or whose button has the focus, and takes the outline away", async () => {
    const button = await byRole(panel, "button", showButton("Anna Vermeulen"));
    await driver().focusPanel(tab);
    await button.focus();
    await eventually("an outline", async () => (await drawn(tab)) || undefined);
    await panel.keyboard.press("Escape");
    await eventually("no outline", async () => !(await drawn(tab)) || undefined);
    await button.hover();
    await eventually("an outline", async () => (await drawn(tab)) || undefined);
    await (await byRole(panel, "heading", "Elm Court")).hover();
    await eventually("no outline", async () => !(await drawn(tab)) || undefined);
    expect(await isInWindow(tab, "Anna")).toBe(false);
  });

  it("scrolls the page to the fact", async () => {
    await click(panel, "button", showButton("Anna Vermeulen"));
    await eventually("the review in the window", async () => (await isInWindow(tab, "Anna")) || undefined);
    await sees(panel, "Anna Vermeulen");
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("unfolds what the fact is folded away in", async () => {
    await click(panel, "button", showButton("Mae Otis"));
    await eventually("the folded review in the window", async () => (await isInWindow(tab, "Mae")) || undefined);
  });

  it("shows a fact of the page's code where people see the same words, and says where they do not", async () => {
    await unfold(panel);
    await click(panel, "button", words("panelShowFactNamed", words("factPropertyTelephone")));
    await eventually("an outline", async () => (await drawn(tab)) || undefined);
    await click(panel, "button", words("panelShowFactNamed", words("factPropertyEmail")));
    await sees(panel, words("panelSoughtNotShown"));
  });

  it("shows a short value where it stands near other facts, as one that is not certain, and denies none", async () => {
    await click(panel, "button", words("panelShowFactNamed", words("factPropertyBeds")));
    await sees(panel, words("panelSoughtPerhaps"));
    await eventually("an outline", async () => (await drawn(tab)) || undefined);
    await click(panel, "button", words("panelShowFactNamed", words("factPropertyPostalCode")));
    await sees(panel, words("panelSoughtUnsure"));
  });

  it("finds the fact again after the page has changed around it and in it", async () => {
    const said = await listen(panel);
    await tab.evaluate(() => {
      scrollTo(0, 0);
      const more = document.createElement("article");
      more.textContent = "A review that has come in since then, and that nobody has read in the panel.";
      document.querySelector("article")!.before(more);
    });
    // The page may be read again between its change and the press: then its words are the panel's, until they change again.
    let times = 1;
    await eventually("to be told that its words have changed", async () => {
      await rewrite(tab, `${++times} times`);
      await press(panel, showButton("Anna Vermeulen"));
      return (await said()).includes(words("panelSoughtChanged")) || undefined;
    });
    await eventually("the review in the window", async () => (await isInWindow(tab, "Anna")) || undefined);
  });

  it("says so where the fact is no longer there", async () => {
    await tick(panel, words("factReviewBy", "Tom Bakker"));
    const said = await listen(panel);
    await tab.evaluate(() => {
      [...document.querySelectorAll("article")].find((each) => each.textContent.includes("Tom"))!.remove();
    });
    await press(panel, showButton("Tom Bakker"));
    await eventually(
      "to be told that it is gone",
      async () => (await said()).includes(words("panelSoughtOrphan")) || undefined,
    );
  });

  it("leaves nothing of itself in the page when it is asked to go", async () => {
    await panel.keyboard.press("Escape");
    await eventually("no outline", async () => !(await drawn(tab)) || undefined);
  });

  it("does all that without a fault in its pages", () => {
    expect(driver().faults).toEqual([]);
  });
});
