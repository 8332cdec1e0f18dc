import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, eventually, inChromium, launchDriver, sees, type ColorScheme, type Driver } from "./support";
import { COLOUR_RULES } from "./support/axe";
import { everywhere } from "./support/everywhere";
import { doMainJob } from "./support/main-job";
import { byRole, click } from "./support/roles";
import { words } from "./support/words";

/** With `UPDATE_PICTURES=1` pictures are taken, and these go where the README shows them. */
const IS_SHOWN = process.env["UPDATE_PICTURES"] !== undefined;
const SHOWN = ["panel", "case", "log"].flatMap((name) => [`${name}-light.png`, `${name}-dark.png`]);
const SCHEMES: readonly ColorScheme[] = ["light", "dark"];
const WIDTHS = [400, 1280] as const;
const CASE_VIEW = "#/cases/PL-2026-0142";

inChromium("what people see (chromium)", () => {
  let driver: Driver;
  let folder: string;
  let served: Awaited<ReturnType<typeof serveSites>>;
  let panel: Page;
  let workbench: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "counterflow-faces-"));
    served = await serveSites();
    const hosts = { "carecompass.example": new URL(served.url).host };
    driver = await launchDriver("chromium", { offline: true, hosts });
    const scratch = mkdtempSync(join(tmpdir(), "counterflow-job-"));
    const page = "http://carecompass.example/care/homes/lindenhof";
    await doMainJob(driver, page, scratch, () => undefined);
    rmSync(scratch, { recursive: true });
    workbench = await driver.openWorkbench("#/cases");
    panel = await driver.triggerAction(await driver.openPage(page));
    await byRole(panel, "heading", "Lindenhof Care Home");
  });

  afterAll(async () => {
    await driver.close();
    await served.close();
    if (IS_SHOWN) for (const name of SHOWN) copyFileSync(join(folder, name), join("docs/pictures", name));
    rmSync(folder, { recursive: true });
  });

  /**
   * Look at a page as it stands, in every scheme and width: axe has nothing against it, and it does not scroll sideways.
   * Dark differs from light by its colours alone: only rules about these are asked again, unless everything is.
   */
  async function look(page: Page, name: string, widths: readonly number[] = WIDTHS): Promise<void> {
    const before = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const scheme of SCHEMES) {
      await driver.setColorScheme(page, scheme);
      for (const width of widths) {
        await page.setViewport({ width, height: width < 600 ? 900 : 800 });
        const path = join(folder, `${name}-${scheme}${width === widths.at(-1) ? "" : `-${width}`}.png`);
        if (IS_SHOWN) await page.screenshot({ path });
        const rules = scheme === "light" || everywhere ? undefined : COLOUR_RULES;
        expect(await axeViolations(page, rules), `${name}, ${scheme}, ${width} px`).toEqual([]);
        expect(await overflow(page), `${name} scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    await page.setViewport(before);
    await driver.setColorScheme(page, "light");
  }

  /** The choices of a list that has less room than their words take. */
  const cutOff = (select: Element): string[] => {
    const list = select as HTMLSelectElement;
    const chosen = list.value;
    const cut = [...list.options].filter(({ value }) => {
      list.value = value;
      const given = list.offsetWidth;
      list.style.cssText = "position: absolute; inline-size: max-content; max-inline-size: none";
      const needed = list.offsetWidth;
      list.removeAttribute("style");
      return given < needed;
    });
    list.value = chosen;
    return cut.map(({ text }) => text);
  };

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  it("the panel, of a page captured before", () => look(panel, "panel", [240, 320, 400]));

  it("the panel, with how much of the page is kept in full at any width", async () => {
    const select = await eventually("the list", async () => (await panel.$(".tier select")) ?? undefined);
    const before = await panel.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    for (const width of [240, 280, 320, 400]) {
      await panel.setViewport({ width, height: 900 });
      expect(await select.evaluate(cutOff), `cut off at ${width} px`).toEqual([]);
    }
    await panel.setViewport(before);
  });

  it("the panel, while a value is corrected", async () => {
    await panel.evaluate(
      (start) => {
        const buttons = [...document.querySelectorAll<HTMLElement>("button[aria-label]")];
        buttons.find((one) => one.ariaLabel?.startsWith(start))?.click();
      },
      words("factCorrectNamed", ""),
    );
    await byRole(panel, "button", words("factKeepCorrection"));
    await look(panel, "panel-correct", [400]);
    await panel.keyboard.press("Escape");
  });

  it("the panel, while a case is chosen", async () => {
    await click(panel, "button", words("panelChangeCase"));
    await byRole(panel, "dialog");
    await look(panel, "panel-case", [400]);
    await panel.keyboard.press("Escape");
  });

  it("the panel, beside a page nobody asked for", async () => {
    const other = await driver.openPage("http://carecompass.example/care/homes/haus-am-park");
    await other.bringToFront();
    await sees(panel, words("panelNotAskedHelp"));
    await look(panel, "panel-unread", [400]);
    await other.close();
  });

  it.each([
    ["cases", "#/cases"],
    ["case", CASE_VIEW],
    ["case-log", `${CASE_VIEW}/log`],
    ["log", "#/log"],
    ["sources", "#/sources"],
    ["recipes", "#/recipes"],
    ["exchange", "#/exchange"],
    ["nowhere", "#/no/such/view"],
  ])("the workbench: %s", async (name, hash) => {
    await workbench.bringToFront();
    await workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
    await byRole(workbench, "heading");
    await look(workbench, name);
  });

  it("a case's table, which no width cuts off", async () => {
    await workbench.evaluate((to) => {
      location.hash = to;
    }, CASE_VIEW);
    const box = await eventually("the table", async () => (await workbench.$(".table-box")) ?? undefined);
    for (let width = 320; width <= 1280; width += 60) {
      await workbench.setViewport({ width, height: 800 });
      const hidden = await box.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(hidden, `hidden at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  it("the settings", async () => {
    await workbench.evaluate(() => {
      location.hash = "#/settings";
    });
    const fold = await eventually("the fold", async () => (await workbench.$(".maintenance > summary")) ?? undefined);
    await fold.click();
    await byRole(workbench, "heading", words("restoreTitle"));
    await look(workbench, "maintenance");
    await fold.click();
  });

  it("an entry, with where each fact was read", async () => {
    await workbench.evaluate(() => {
      location.hash = "#/log";
    });
    await click(workbench, "link", words("logTypeCaptureMade"));
    await byRole(workbench, "heading", words("logTypeCaptureMade"));
    await look(workbench, "entry");
  });

  it("shows all that without a fault in its pages", () => {
    expect(driver.faults).toEqual([]);
  });
});
