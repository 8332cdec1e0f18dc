import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { capture, isTicked, noteIn, openCase, readAgain, readPage, tick, writeNote } from "./support/panel-steps";
import { allByRole, fill } from "./support/roles";
import { words } from "./support/words";

const CASE = "UNDO-1";
const REVIEW = words("factReviewBy", "Anja");
const RATING = words("factRatingNamed", `4.3 ${words("ratingOf", "5")}`);

/** Tools of a row come to light by the pointer or the keyboard: here by the keyboard, and again where the row was drawn anew meanwhile. */
const openForm = (panel: Page, name: string): Promise<ElementHandle> =>
  eventually(`the form “${name}”`, async () => {
    const [form] = await allByRole(panel, "form", name);
    if (form) return form;
    const button = await byRole(panel, "button", name);
    await button.focus();
    await button.press("Enter");
    return undefined;
  });

inEachBrowser("a page that was captured", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let read: Awaited<ReturnType<typeof readPage>>;

  beforeAll(async () => {
    sites = await serveSites();
    read = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(read.panel, CASE);
  });
  afterAll(() => sites.close());

  it("is taken off its case again by one press, with its note, and ticks and note are there again", async () => {
    const { panel } = read;
    await tick(panel, REVIEW);
    await writeNote(panel, "Too early.");
    await capture(panel, CASE);
    await click(panel, "button", words("panelUndo"));
    await sees(panel, words("panelUndone", CASE));
    expect(await payloadsOf(panel, "capture.unlinked")).toHaveLength(1);
    expect(await payloadsOf(panel, "note.withdrawn")).toHaveLength(1);
    expect(await payloadsOf(panel, "capture.made")).toHaveLength(1);
    expect([await isTicked(panel, REVIEW), await noteIn(panel)]).toEqual([true, "Too early."]);
    expect(await axeViolations(panel)).toEqual([]);
  });

  it("has nothing ticked that the case holds already, once it is read again", async () => {
    const { tab, panel } = read;
    await capture(panel, CASE);
    await tab.reload();
    await readAgain(driver(), tab);
    await byRole(panel, "region", words("panelCapturedBefore"));
    await eventually("no tick", async () => ((await isTicked(panel, RATING)) ? undefined : true));
    expect(await panel.$$eval("main input:checked", (boxes) => boxes.length)).toBe(0);
    await sees(panel, words("panelWhyNothingTicked"));
  });

  it("takes a note and a label on one fact that the case holds", async () => {
    const { tab, panel } = read;
    const rated = RATING;
    await driver().focusPanel(tab);
    const form = await openForm(panel, words("annotationNoteNamed", rated));
    await click(form, "button", words("caseViewNoteAdd"));
    await sees(panel, words("caseViewNoteEmpty"));
    await fill(form, "textbox", words("annotationNoteOnThisFact"), "Ask the home.");
    expect(await axeViolations(panel)).toEqual([]);
    await click(form, "button", words("caseViewNoteAdd"));
    await sees(panel, "Ask the home.");
    const [note] = (await payloadsOf<{ readonly fact?: number }>(panel, "note.added")).slice(-1);
    expect(note).toMatchObject({ caseId: CASE, text: "Ask the home.", fact: expect.any(Number) as number });

    const labelling = await openForm(panel, words("annotationLabelNamed", rated));
    await fill(labelling, "combobox", words("annotationLabel"), "to check");
    await click(labelling, "button", words("annotationLabelAdd"));
    await byRole(panel, "button", words("annotationLabelRemove", "to check"));
    expect(await axeViolations(panel)).toEqual([]);
    await click(panel, "button", words("annotationLabelRemove", "to check"));
    await goneByRole(panel, "button", words("annotationLabelRemove", "to check"));
    expect(await isTicked(panel, rated)).toBe(false);
  });

  it("has all of it ticked for another case", async () => {
    await openCase(read.panel, "UNDO-2");
    await eventually("the rating to be ticked", async () => (await isTicked(read.panel, RATING)) || undefined);
  });

  it("is gone through in few presses of Tab", async () => {
    const { tab, panel } = read;
    await driver().focusPanel(tab);
    expect(await panel.$$eval(".fact-list input[type=checkbox]", ({ length }) => length)).toBeGreaterThan(19);
    const stops = await panel.$$eval(
      "a[href], button, input, select, summary, textarea",
      (all) => all.filter((one) => (one as HTMLElement).tabIndex >= 0 && one.checkVisibility()).length,
    );
    expect(stops).toBeLessThan(32);
  });

  it("leaves no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
