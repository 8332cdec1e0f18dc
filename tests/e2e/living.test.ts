import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { allByRole, axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { readLog } from "./support/evidence-log";
import { capture, isTicked, noteIn, openCase, readPage, tick, writeNote } from "./support/panel-steps";
import { capturesIn } from "./support/sound-log";
import { words } from "./support/words";

/** A press that cannot miss: beside a panel that has just opened, a button moves under the mouse. */
const press = async (page: Page, name: string): Promise<void> =>
  (await byRole(page, "button", name)).evaluate((button) => {
    (button as HTMLElement).click();
  });

const by = (author: string): string => words("factReviewBy", author);

inEachBrowser("a page that lives", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const elsewhere = `${sites.url.replace("127.0.0.1", "localhost")}/care/widget.html`;
    ({ tab, panel } = await readPage(driver(), `${sites.url}/care/widgets.html?elsewhere=${elsewhere}`));
    await openCase(panel, "LIVING-1");
  });
  afterAll(() => sites.close());

  /** In the list, though perhaps below what can be seen of it. */
  const has = (text: string) =>
    eventually(
      text,
      async () => (await panel.evaluate((told) => document.body.textContent.includes(told), text)) || undefined,
    );

  it("is read with its web components and its frames, and says which part could not be read", async () => {
    for (const author of ["Ines", "Tom", "Wim"]) await byRole(panel, "checkbox", by(author));
    expect(await allByRole(panel, "checkbox", by("Wim"))).toHaveLength(1);
    await panel.$eval("details.warnings summary", (summary) => {
      summary.click();
    });
    await sees(panel, words("panelWarnFrame"));
    await sees(panel, new URL(sites.url.replace("127.0.0.1", "localhost")).host);
  });

  it("grows in the panel without a press, and what was ticked and written stays", async () => {
    await tick(panel, by("Ines"));
    await tick(panel, by("Tom"));
    await writeNote(panel, "Seen alive.");
    await press(tab, "One more family");
    await byRole(panel, "checkbox", by("Mira"));
    await sees(panel, words("panelNewsReviews_one", "1"));
    expect(await Promise.all(["Mira", "Ines", "Tom", "Wim"].map((author) => isTicked(panel, by(author))))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(await noteIn(panel)).toBe("Seen alive.");
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("shows what is new first when asked, with the keyboard there", async () => {
    await click(panel, "button", words("panelNewsShow"));
    await eventually("the focus on the new review", async () =>
      (await panel.evaluate(() => document.activeElement?.ariaLabel)) === by("Mira") ? true : undefined,
    );
  });

  it("knows a review again when the rest of its text is unfolded", async () => {
    await press(tab, "Read more");
    await has("we live far away");
    expect(await isTicked(panel, by("Tom"))).toBe(true);
    expect(await allByRole(panel, "checkbox", by("Tom"))).toHaveLength(1);
  });

  it("keeps what is ticked when the page takes it away, and says so in the evidence", async () => {
    await press(tab, "Take the first away");
    await has(words("panelGone"));
    expect(await isTicked(panel, by("Ines"))).toBe(true);
    expect(await axeViolations(panel)).toEqual([]);
    await capture(panel, "LIVING-1");
    const [made] = capturesIn(await readLog(panel), "Seen alive.");
    const ines = made?.facts.find((fact) => fact.kind === "review" && fact.author === "Ines");
    const tom = made?.facts.find((fact) => fact.kind === "review" && fact.author === "Tom");
    expect(Date.parse(ines?.lastRead ?? "")).toBeLessThan(Date.parse(made?.readAt ?? ""));
    expect(tom?.lastRead).toBeUndefined();
    expect(tom?.provenance[0]?.selectors[0]).toMatchObject({ type: "CssSelector", refinedBy: { type: "CssSelector" } });
  });

  it("is left alone while nothing but a clock moves", async () => {
    const marks = () => panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get()));
    await eventually("the clock to be no news any more", async () => {
      const before = await marks();
      await clockMoves(tab, 4);
      return before === (await marks()) || undefined;
    });
  });

  it("loads more reviews, and the panel shows them", async () => {
    ({ tab, panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`));
    await tick(panel, by("Anja"));
    await press(tab, "Load more");
    await sees(panel, words("panelReviewsOf", "40", "87"));
    await sees(panel, words("panelNewsReviews_other", "20"));
    expect(await isTicked(panel, by("Anja"))).toBe(true);
    await goneByRole(panel, "region", words("panelMovedOn"));
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});

inEachBrowser("a page with a part from elsewhere", (driver) => {
  it("is read with that part once the site is allowed, until that is taken back", async () => {
    const sites = await serveSites();
    const elsewhere = new URL(`${sites.url.replace("127.0.0.1", "localhost")}/care/widget.html`);
    await driver().agreeTo(["http", "https"].map((scheme) => `${scheme}://${elsewhere.hostname}/*`));
    const { panel } = await readPage(driver(), `${sites.url}/care/widgets.html?elsewhere=${elsewhere.href}`);
    await panel.$eval("details.warnings summary", (summary) => {
      summary.click();
    });
    expect(await axeViolations(panel)).toEqual([]);
    await click(panel, "button", words("panelAllowFrameNamed", elsewhere.host));
    await goneByRole(panel, "button", words("panelAllowFrameNamed", elsewhere.host));

    const workbench = await driver().openWorkbench("#/settings");
    await byRole(workbench, "heading", words("sourcesAllowed"));
    expect(await axeViolations(workbench)).toEqual([]);
    for (const scheme of ["http", "https"])
      await click(workbench, "button", words("sourcesTakeBackNamed", `${scheme}://${elsewhere.hostname}`));
    await sees(workbench, words("settingsSitesNone"));
    await sites.close();
  });
});

inEachBrowser("a page with a part from a site that is allowed", (driver) => {
  it("is read with that part", async () => {
    await driver().allowHosts(["http://localhost/*"]);
    const sites = await serveSites();
    const elsewhere = `${sites.url.replace("127.0.0.1", "localhost")}/care/widget.html`;
    const { panel } = await readPage(driver(), `${sites.url}/care/widgets.html?elsewhere=${elsewhere}`);
    await byRole(panel, "checkbox", by("Wim"));
    expect(await panel.$("details.warnings")).toBeNull();
    await sites.close();
  });
});

/** Wait until the page's clock has moved so many times. */
const clockMoves = (tab: Page, times: number): Promise<void> =>
  tab.evaluate(
    (wanted) =>
      new Promise<void>((done) => {
        let left = wanted;
        const clock = document.getElementById("clock")!;
        new MutationObserver((_changes, observer) => {
          if (--left > 0) return;
          observer.disconnect();
          done();
        }).observe(clock, { childList: true, characterData: true, subtree: true });
      }),
    times,
  );
