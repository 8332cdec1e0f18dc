import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { allByRole, axeViolations, byRole, click, eventually, inEachBrowser, sees } from "./support";
import { tabTo } from "./support/keys";
import { readAgain } from "./support/panel-steps";
import { words } from "./support/words";
import { chooseFile, exportedFile, openImport } from "./support/recipe-files";

const BOARD = "/plain/boards/linde-1";
const OTHER_BOARD = "/plain/boards/eik-2";
const SAID = "They ring us whenever something changes";

inEachBrowser("pick on page", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let exported = "";
  let refusing: Page | undefined;

  beforeAll(async () => {
    sites = await serveSites();
  });
  afterAll(() => sites.close());

  async function begin(path: string): Promise<{ tab: Page; panel: Page }> {
    const tab = await driver().openPage(sites.url + path);
    const panel = await driver().triggerAction(tab);
    await byRole(panel, "button", words("pickOnPage"));
    return { tab, panel };
  }

  /** Put the pointer on the first words that the page shows so, and press. */
  async function pointAt(tab: Page, selector: string): Promise<void> {
    const box = await tab.$eval(selector, (element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { x: x + Math.min(width / 2, 40), y: y + height / 2 };
    });
    await tab.mouse.move(box.x + 1, box.y);
    await tab.mouse.move(box.x, box.y);
    await tab.mouse.click(box.x, box.y);
  }

  it("reads by mouse what only a person could see, and reads it again on the next page of its kind", async () => {
    const { tab, panel } = await begin(BOARD);
    await click(panel, "button", words("pickOnPage"));
    await click(panel, "button", words("pickKindReview"));
    await byRole(panel, "group", words("pickPointing"));
    expect(await axeViolations(panel)).toEqual([]);
    await pointAt(tab, "body > div:last-of-type > div > div");
    await sees(panel, words("pickMeant"));
    await sees(panel, words("pickWouldReadOf_other", "5"));
    await sees(panel, SAID);
    expect(await axeViolations(panel)).toEqual([]);
    expect(tab.url(), "the page did not follow its link").toContain(BOARD);
    await click(panel, "button", words("pickKeep"));

    await click(panel, "button", words("pickKindName"));
    await byRole(panel, "group", words("pickPointing"));
    await pointAt(tab, "h1");
    await click(panel, "button", words("pickKeep"));
    expect(await axeViolations(panel)).toEqual([]);
    await click(panel, "button", words("pickSave"));
    await byRole(panel, "heading", "De Linde");
    await sees(panel, SAID);

    await tab.reload();
    const again = await readAgain(driver(), tab);
    await sees(again, SAID);
    const other = await driver().openPage(sites.url + OTHER_BOARD);
    await sees(await readAgain(driver(), other), SAID);
  });

  it("does it all by keyboard, from the panel", async () => {
    const { tab, panel } = await begin("/plain/small.html");
    await driver().focusPanel(tab);
    await tabTo(panel, "button", words("pickOnPage"));
    await panel.keyboard.press("Enter");
    await tabTo(panel, "button", words("pickKindFact"));
    await panel.keyboard.press("Enter");
    await tabTo(panel, "textbox", words("pickFactLabel"));
    await panel.keyboard.type("Headline");
    await panel.keyboard.press("Enter");
    await byRole(panel, "group", words("pickPointing"));
    await sees(panel, words("pickOutlinedNow"));
    await panel.keyboard.press("ArrowRight");
    await panel.keyboard.press("ArrowLeft");
    await panel.keyboard.press("Enter");
    await sees(panel, words("pickWouldReadOf_one", "1"));
    await tabTo(panel, "button", words("pickKeep"));
    await panel.keyboard.press("Enter");
    await tabTo(panel, "button", words("pickSave"));
    await panel.keyboard.press("Enter");
    await byRole(panel, "textbox", words("panelNote"));
    await sees(panel, "Headline");
  });

  it("stops at Escape in the page, and the page has its keys and its pointer back", async () => {
    const { tab, panel } = await begin(OTHER_BOARD);
    await click(panel, "button", words("pickOnPage"));
    await click(panel, "button", words("pickKindTag"));
    await byRole(panel, "group", words("pickPointing"));
    await tab.keyboard.press("Escape");
    await byRole(panel, "button", words("pickKindTag"));
    await click(panel, "button", words("pickCancel"));
    await Promise.all([tab.waitForNavigation(), tab.click("a")]);
    expect(tab.url()).toContain("elsewhere");
  });

  it("shows the recipe in the workbench, and hands it out as a file", async () => {
    const workbench = await driver().openWorkbench("#/recipes");
    await sees(workbench, "127.0.0.1/plain/boards/*");
    expect(await axeViolations(workbench)).toEqual([]);
    exported = await exportedFile(workbench, words("workbenchRecipeExportAll"));
    expect(JSON.parse(exported)).toMatchObject({ format: "counterflow-recipes", version: 1 });
  });

  it("withdraws it, and puts it back", async () => {
    const workbench = await driver().openWorkbench("#/recipes");
    const name = words("workbenchRecipeWithdrawNamed", words("pickNameDefault", "127.0.0.1"));
    await byRole(workbench, "button", name);
    const before = (await allByRole(workbench, "button", name)).length;
    await click(workbench, "button", name);
    await click(workbench, "button", words("workbenchUndo"));
    await eventually("the recipe to be back", async () =>
      (await allByRole(workbench, "button", name)).length === before ? true : undefined,
    );
  });

  it("takes the file in another profile, where the page is read by it", async () => {
    expect(driver().faults).toEqual([]);
    await driver().reset();
    const workbench = await driver().openWorkbench("#/recipes");
    await sees(workbench, words("workbenchRecipesNone"));
    await openImport(workbench, words("workbenchRecipeImport"));
    await chooseFile(workbench, exported);
    await sees(workbench, words("workbenchImportNew"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("workbenchImportAdd_other", "2"));
    await sees(workbench, words("workbenchImported_other", "2"));
    const panel = await readAgain(driver(), await driver().openPage(sites.url + BOARD));
    await sees(panel, SAID);
  });

  const recipe = (says: object) =>
    JSON.stringify({
      format: "counterflow-recipes",
      version: 1,
      recipes: [{ recipe: { v: 1, name: "Bad one", hosts: ["care.example"], rules: [], ...says } }],
    });
  it.each([
    ["that is no JSON", "<script>alert(1)</script>", words("workbenchImportNotJson")],
    ["that is something else", '{"facts":[]}', words("workbenchImportNotRecipes")],
    ["that is huge", `["${"x".repeat(2_100_000)}"]`, words("workbenchImportTooLarge")],
    ["of a newer make", '{"format":"counterflow-recipes","version":2,"recipes":[]}', words("workbenchImportNewer")],
    ["of a wrong shape", recipe({ rules: [{ kind: "run", code: "alert(1)" }] }), words("workbenchImportWrongShape")],
    [
      "with a script in a selector",
      recipe({ rules: [{ kind: "tag", each: { css: "<script>alert(1)</script>" } }] }),
      words("workbenchImportBadSelector"),
    ],
    [
      "with __proto__",
      recipe({}).replace('"rules":[]', '"rules":[],"__proto__":{"polluted":true}'),
      words("workbenchImportForbiddenName"),
    ],
    ["for all of a suffix", recipe({ hosts: ["com"] }), words("workbenchImportWrongShape")],
  ])("refuses in words a file %s", async (_what, text, sentence) => {
    // No sentence comes twice in a row: the one before is none of this file's.
    refusing ??= await driver().openWorkbench("#/recipes");
    await openImport(refusing, words("workbenchRecipeImport"));
    await chooseFile(refusing, text);
    await sees(refusing, sentence);
  });

  it("does all that without a fault in its pages", () => {
    expect(driver().faults).toEqual([]);
  });
});
