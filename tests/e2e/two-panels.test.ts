import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, inEachBrowser } from "./support";
import { openCase, readPage, tick, writeNote } from "./support/panel-steps";
import { capturesIn, expectSoundLog } from "./support/sound-log";
import { words } from "./support/words";

inEachBrowser("two panels in two windows", (driver) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;

  beforeAll(async () => {
    sites = await serveSites();
  });
  afterAll(() => sites.close());

  it("capturing at once to one case both come into the log, whole and one after the other", async () => {
    const one = await readPage(driver(), `${sites.url}/care/homes/lindenhof`, { window: true });
    const two = await readPage(driver(), `${sites.url}/care/homes/haus-am-park`, { window: true });
    expect(one.panel).not.toBe(two.panel);
    await openCase(one.panel, "TWO-1");
    await tick(one.panel, words("factReviewBy", "Anja"));
    await tick(two.panel, words("factReviewBy", "Rolf-Dieter"));
    await writeNote(one.panel, "From the one.");
    await writeNote(two.panel, "From the other.");
    const button = words("panelCaptureTo", "TWO-1");
    // The second panel has heard of the case that was opened in the first.
    await byRole(two.panel, "button", button);
    await Promise.all([one, two].map(({ panel }) => click(panel, "button", button)));
    for (const { panel } of [one, two]) await byRole(panel, "link", words("panelOpenInWorkbench"));

    const entries = await expectSoundLog(await driver().openWorkbench("#/log"));
    const made = capturesIn(entries).filter(({ caseId }) => caseId === "TWO-1");
    const found = made.map(({ page, notes, facts }) => [
      new URL(page.url).pathname,
      notes,
      facts.flatMap((fact) => (fact.kind === "review" ? [fact.author] : [])),
    ]);
    expect(found).toHaveLength(2);
    expect(found).toContainEqual(["/care/homes/lindenhof", ["From the one."], ["Anja"]]);
    expect(found).toContainEqual(["/care/homes/haus-am-park", ["From the other."], ["Rolf-Dieter"]]);
  });

  it("leave no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
