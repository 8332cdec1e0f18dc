import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { byRole, click, inEachBrowser } from "./support";
import { fillNewCase, openCase, readPage, tick, useOpened, writeNote } from "./support/panel-steps";
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

  it("opening the same case at once open it once, and the slower one is offered it", async () => {
    const one = await readPage(driver(), `${sites.url}/care/homes/lindenhof`, { window: true });
    const two = await readPage(driver(), `${sites.url}/care/homes/haus-am-park`, { window: true });
    for (const { panel } of [one, two]) await fillNewCase(panel, "TWO-2");
    await Promise.all([one, two].map(({ panel }) => click(panel, "button", words("panelOpenThisCase"))));
    for (const { panel } of [one, two]) await useOpened(panel, "TWO-2");
    const opened = (await expectSoundLog(await driver().openWorkbench("#/log"))).filter(({ json }) =>
      json?.includes('"caseId":"TWO-2"'),
    );
    expect(opened.map(({ header }) => header.type)).toEqual(["case.opened"]);
  });

  it("leave no fault in the consoles", () => {
    expect(driver().faults).toEqual([]);
  });
});
