import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "puppeteer-core";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { sendFrom } from "./support/message";
import { words } from "./support/words";

const CASE = "PR-2026-0311";
const PAGES = ["/care/years/millbrook-house", "/suppliers/urteile/kabelmuehle", "/suppliers/urteile/quellhafer"];
/** With `PATTERNS_PICTURES=FOLDER` pictures are taken, to be looked at. */
const FOLDER = process.env["PATTERNS_PICTURES"];

inEachBrowser("the room patterns", (driver, browser) => {
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    for (const page of PAGES) {
      const panel = await driver().triggerAction(await driver().openPage(served.url + page));
      await openCaseFrom(panel, CASE);
      const read = await eventually("the page to be read", () => readBeside(panel));
      const { name, request } = captureMessage(read, CASE);
      await sendFrom(panel, name, request);
    }
    workbench = await driver().openWorkbench("#/patterns");
  });
  afterAll(() => served.close());

  const go = (hash: string) =>
    workbench.evaluate((to) => {
      location.hash = to;
    }, hash);

  /** What stands under a heading of the room. */
  const textOf = (heading: string) =>
    eventually(`the section ${heading}`, () =>
      workbench.evaluate((id) => document.getElementById(id)?.closest("section")?.innerText, heading),
    );

  async function choose(label: string, name: string): Promise<void> {
    const select = await byRole(workbench, "combobox", label);
    const value = await select.evaluate((element, wanted) => {
      const options = [...(element as HTMLSelectElement).options];
      return options.find(({ textContent }) => textContent === wanted)?.value ?? "";
    }, name);
    expect(value).not.toBe("");
    await select.evaluate((element, chosen) => {
      (element as HTMLSelectElement).value = chosen;
      element.dispatchEvent(new Event("change", { bubbles: true }));
    }, value);
  }

  it("says what it is drawn from", async () => {
    await byRole(workbench, "heading", words("workbenchPatterns"));
    await sees(workbench, "394 reviews, 3 subjects, 1 source, 2021 to today");
    await byRole(workbench, "heading", words("patternsRating"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("finds many at once at one supplier, and explains them without accusing", async () => {
    await choose(words("patternsAbout"), "Kabelmühle IT-Systeme");
    await sees(workbench, words("patternsTitleOf", words("patternsTitleBurst"), "Kabelmühle IT-Systeme"));
    const odd = await textOf("patterns-odd");
    expect(odd).toContain("11 reviews, November 14 – 16, 2024");
    expect(odd).toContain("less than once in 10,000");
    expect(odd).toContain(words("patternsInnocentAsked"));
    expect(odd).toContain(words("patternsNothingOfPeople"));
    expect(odd).toContain(words("patternsTitleAlike"));
    const links = await workbench.$$eval("#patterns-odd ~ article details a", (all) => all.map(({ hash }) => hash));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((hash) => hash.startsWith("#/entries/"))).toBe(true);
    expect(await textOf("patterns-who")).toMatch(
      /Kabelmühle IT-Systeme, Quellhafer Hygiene\s+3 of \d+\s+[\d.]+\s+3 of 3/u,
    );
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("burst");
  });

  it("dates a home's fall, in a picture and a table", async () => {
    await choose(words("patternsAbout"), "Millbrook House");
    await eventually("the change", async () => {
      const rating = await textOf("patterns-rating");
      return rating.includes("Was 4.56 before March 2023, 3.16 after.") || undefined;
    });
    const rating = await textOf("patterns-rating");
    expect(rating).toMatch(/stays as it is|at the end of the next quarter/u);
    await click(workbench, "button", words("patternsAsTable"));
    expect(await workbench.$$eval(".patterns-table tbody tr", ({ length }) => length)).toBe(48);
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("patternsAsTable"));
    await picture("fall");
  });

  it("is reached from a dossier, narrowed to its subject", async () => {
    await go("#/subjects");
    await click(workbench, "link", "Millbrook House");
    await byRole(workbench, "heading", "Millbrook House");
    await click(await byRole(workbench, "navigation", words("dossierSections")), "link", words("workbenchPatterns"));
    await click(workbench, "link", words("findingsLookAll"));
    await sees(workbench, "288 reviews");
    expect(driver().faults).toEqual([]);
  });

  async function picture(name: string): Promise<void> {
    if (FOLDER === undefined || browser !== "chromium") return;
    for (const [scheme, width] of [
      ["light", 1280],
      ["dark", 1280],
      ["light", 400],
    ] as const) {
      await workbench.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await workbench.setViewport({ width, height: 900 });
      await workbench.screenshot({ path: `${FOLDER}/${name}-${scheme}-${width}.png`, fullPage: true });
    }
    await workbench.emulateMediaFeatures([]);
    await workbench.setViewport({ width: 1280, height: 900 });
    if (name === "burst") await workbench.pdf({ path: `${FOLDER}/${name}.pdf` });
  }
});
