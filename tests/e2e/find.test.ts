import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees, takePictures } from "./support";
import { actMessage } from "./support/acts";
import { sendFrom } from "./support/message";
import { capture, keepOfPages, openCase, readPage } from "./support/panel-steps";
import { words } from "./support/words";

const REVIEWERS = ["M. de B.", "J. Okonjo"];
const FOLDER = ".cache/find-pictures";

inEachBrowser("finding", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    sites = await serveSites();
    const { panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`);
    await openCase(panel, "FIND-1");
    await keepOfPages(panel, "FIND-1", "page");
    for (const author of REVIEWERS) await click(panel, "checkbox", words("factReviewBy", author));
    await capture(panel, "FIND-1");
    workbench = await driver().openWorkbench("#/cases/FIND-1");
    const note = actMessage("note.added", {
      noteId: crypto.randomUUID(),
      caseId: "FIND-1",
      text: "Die Nächte sind unruhig; nachts ist nur eine Kraft da.",
    });
    await sendFrom(workbench, note.name, note.request);
  });
  afterAll(() => sites.close());

  const box = () => byRole(workbench, "combobox", words("findLabel"));

  /** What is marked in what is shown. */
  const marked = (within: string): Promise<string[]> =>
    workbench.evaluate((at) => [...document.querySelectorAll(`${at} mark`)].map((mark) => mark.textContent), within);

  async function type(text: string): Promise<void> {
    const field = await box();
    await field.focus();
    await field.evaluate((one) => (one as HTMLInputElement).select());
    await field.type(text);
  }

  const focused = (): Promise<string> => workbench.evaluate(() => document.activeElement?.textContent ?? "");

  it("begins with a stroke, from any view, and shows a word in every form it has", async () => {
    await byRole(workbench, "heading", "The matter of FIND-1");
    await workbench.keyboard.press("/");
    await workbench.keyboard.type("Nacht");
    await eventually("the German forms marked", async () => {
      const found = await marked(".find-popup");
      return (found.includes("Nächte") && found.includes("nachts")) || undefined;
    });
    await type("night");
    await eventually("the English one", async () => (await marked(".find-popup")).includes("night") || undefined);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("leads by the keyboard to the very fact", async () => {
    await type("piano sunday kind:review");
    await byRole(workbench, "option");
    await workbench.keyboard.press("ArrowDown");
    await workbench.keyboard.press("Enter");
    await eventually(
      "the review in focus",
      async () => (await focused()).includes("the piano is still out of tune") || undefined,
    );
    expect(await workbench.evaluate(() => location.hash)).toMatch(/^#\/entries\/.+\?fact=\d+$/u);
  });

  it("leads to a note where it stands on its case", async () => {
    await type("unruhig");
    await byRole(workbench, "option");
    await workbench.keyboard.press("ArrowDown");
    await workbench.keyboard.press("Enter");
    await eventually("the note in focus", async () => (await focused()).includes("unruhig") || undefined);
  });

  it("is left by Escape: the list first, then the box", async () => {
    await type("night");
    await byRole(workbench, "listbox", words("findResults"));
    await workbench.keyboard.press("Escape");
    await goneByRole(workbench, "listbox", words("findResults"));
    await workbench.keyboard.press("Escape");
    expect(await workbench.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  it("has a page with everything, narrowed by filters that can be taken away", async () => {
    await type("night case:FIND-1 rating:<3");
    await workbench.keyboard.press("Enter");
    await byRole(workbench, "heading", words("findTitleFor", "night case:FIND-1 rating:<3"));
    await eventually("a review", async () => (await marked(".found-group")).includes("night") || undefined);
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", words("findTakeAway", "rating:<3"));
    await byRole(workbench, "heading", words("findTitleFor", "night case:FIND-1"));
  });

  it("finds the words of the page that was kept", async () => {
    await workbench.goto(new URL("#/find?q=kind%3Apage", workbench.url()).href);
    await sees(workbench, words("findPages"));
  });

  it("says what a filter does not say, and looks for the rest", async () => {
    await type("night rating:good");
    await workbench.keyboard.press("Enter");
    await sees(workbench, words("findNoRating", "good"));
    await eventually("a review", async () => (await marked(".found-group")).length > 0 || undefined);
  });

  it("keeps a search, under another name, until it is taken away, which can be taken back", async () => {
    await type("night case:FIND-1");
    await workbench.keyboard.press("Enter");
    await click(workbench, "button", words("findSave"));
    await sees(workbench, words("findWasSaved"));
    await workbench.evaluate(() => (location.hash = "#/find"));
    await click(workbench, "button", words("findRenameNamed", "night case:FIND-1"));
    await (
      await byRole(workbench, "textbox", words("findName"))
    ).evaluate((field) => (field as HTMLInputElement).select());
    await workbench.keyboard.type("Nights in this case");
    await workbench.keyboard.press("Enter");
    await byRole(workbench, "link", "Nights in this case");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("findRemoveNamed", "Nights in this case"));
    await goneByRole(workbench, "link", "Nights in this case");
    await click(workbench, "button", words("workbenchUndo"));
    await byRole(workbench, "link", "Nights in this case");
  });

  it("is led to by a review's line in the log as well", async () => {
    await workbench.evaluate(() => (location.hash = "#/log?kind=review"));
    await click(workbench, "link", words("logKindReview"));
    await eventually("one fact in focus", () =>
      workbench.evaluate(() => document.activeElement?.hasAttribute("data-wanted") || undefined),
    );
  });

  it.runIf(process.env["PICTURES"])("looks as it does", async () => {
    await workbench.evaluate(() => (location.hash = "#/find?q=night"));
    await eventually("marks", async () => (await marked(".found-group")).length > 0 || undefined);
    await takePictures(driver(), workbench, "results", { folder: FOLDER, widths: [400, 1280] });
    await type("night");
    await byRole(workbench, "option");
    await takePictures(driver(), workbench, "typing", { folder: FOLDER, widths: [400, 1280] });
    await type(" ");
    await takePictures(driver(), workbench, "empty", { folder: FOLDER, widths: [400, 1280] });
  });
});
