import { afterAll, beforeAll, expect, it } from "vitest";
import type { Page } from "puppeteer-core";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees, takePictures } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { sendFrom } from "./support/message";
import { words } from "./support/words";

const CASE = "PR-2026-0311";
const PAGES = [
  "/suppliers/urteile/kabelmuehle",
  "/suppliers/urteile/quellhafer",
  "/care/years/millbrook-house",
  "/museum/pictures/harbour",
  "/museum/pictures/ice",
  "/museum/pictures/bridge",
];
const FOLDER = "dist/pictures/network";

inEachBrowser("the network", (driver, browser) => {
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

  const hash = () => workbench.evaluate(() => location.hash);
  const textOf = (heading: string) =>
    eventually(`the section ${heading}`, () =>
      workbench.evaluate((id) => document.getElementById(id)?.closest("section")?.textContent, heading),
    );
  const picture = (name: string, widths = [400, 1280, 1920]) =>
    browser === "chromium"
      ? takePictures(driver(), workbench, name, { folder: FOLDER, widths, height: 1400 })
      : Promise.resolve([]);

  it("is a view of the room of patterns, drawn, with tables that say the same", async () => {
    await click(workbench, "link", words("networkOpen"));
    await byRole(workbench, "heading", words("networkTitle"));
    await byRole(workbench, "heading", words("networkMiddle"));
    expect(await hash()).toBe("#/patterns/network");
    const rows = await textOf("network-nodes");
    expect(rows).toContain("Kabelmühle IT-Systeme");
    expect(await textOf("network-groups")).toMatch(/Modularity 0\.\d+/u);
    const drawn = await eventually("the picture", async () => (await workbench.$(".network-paper")) ?? undefined);
    await eventually("the drawing", async () =>
      (await drawn.evaluate((box) => box.querySelector("canvas")?.clientWidth ?? 0)) > 100 ? true : undefined,
    );
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("whole");
  });

  it("tells what a node's numbers mean, and leads from a tie to what was captured", async () => {
    await workbench.$$eval(
      "#network-nodes",
      ([heading], name) => {
        const buttons = [...(heading?.closest("section")?.querySelectorAll("tbody button") ?? [])];
        const wanted = buttons.find(({ textContent }) => textContent === name);
        if (wanted instanceof HTMLElement) wanted.click();
      },
      "Kabelmühle IT-Systeme",
    );
    const chosen = await byRole(workbench, "region", words("networkChosen"));
    await eventually("the sentences", async () => {
      const text = await chosen.evaluate(({ textContent }) => textContent);
      return text.includes("of all shortest ways between two others") || undefined;
    });
    expect(await workbench.evaluate(() => document.activeElement?.textContent)).toBe("Kabelmühle IT-Systeme");
    await chosen.evaluate((box) => box.querySelector<HTMLElement>(".network-list button")?.click());
    const links = await eventually("the evidence", async () => {
      const all = await chosen.$$eval("a", (found) => found.map(({ hash: to }) => to));
      return all.some((to) => to.startsWith("#/entries/")) ? all : undefined;
    });
    expect(links.every((to) => to.startsWith("#/entries/"))).toBe(true);
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("chosen", [1280]);
    await click(workbench, "button", words("networkClose"));
  });

  it("is narrowed to kinds and to a time, which the address says", async () => {
    await click(workbench, "checkbox", words("networkSource"));
    await eventually("the address", async () => ((await hash()).includes("kinds=") ? true : undefined));
    await eventually("a table without sources", async () =>
      (await textOf("network-nodes")).includes("Kabelmühle") ? true : undefined,
    );
    const kinds = await workbench.$$eval("#network-nodes", ([heading]) =>
      [...(heading?.closest("section")?.querySelectorAll("tbody tr td:nth-child(2)") ?? [])].map(
        (cell) => cell.textContent,
      ),
    );
    expect(kinds).not.toContain(words("networkSource"));
    const time = await byRole(workbench, "slider", words("networkTime"));
    await time.focus();
    await workbench.keyboard.press("Home");
    await eventually("the month", async () => ((await hash()).includes("until=") ? true : undefined));
    await sees(workbench, words("networkNothing"));
    await time.focus();
    await workbench.keyboard.press("End");
    await sees(workbench, words("networkPicture"));
    expect(await hash()).not.toContain("until=");
    expect(driver().faults).toEqual([]);
  });

  it("stands still, in the official's own colours, where the browser says so", async () => {
    if (browser !== "chromium") return;
    await workbench.evaluate(() => (location.hash = "#/patterns/network"));
    await byRole(workbench, "heading", words("networkMiddle"));
    await byRole(workbench, "button", words("networkNearer"));
    const session = await workbench.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    await eventually("the still", async () => ((await workbench.$$(".network-zoom")).length === 0 ? true : undefined));
    await workbench.screenshot({ path: `${FOLDER}/forced-1280.png` });
    expect(await axeViolations(workbench)).toEqual([]);
    await session.send("Emulation.setEmulatedMedia", { features: [] });
    expect(driver().faults).toEqual([]);
  });
});
