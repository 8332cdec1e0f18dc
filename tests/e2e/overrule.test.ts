import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import {
  axeViolations,
  byRole,
  click,
  eventually,
  goneByRole,
  inEachManaged,
  sees,
  takePictures,
  visibleText,
} from "./support";
import { openCaseFrom } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { wordsLeft } from "./support/every-word";
import { capture, readPage, tickAll, unfold } from "./support/panel-steps";
import { serveFiles } from "./support/serve-files";
import { words } from "./support/words";

const CASE = "HIRING-2";
const POLICY = { agency: { name: "Town of Ellmont" }, desks: { hiring: { overrule: ["health", "photo"] } } };
/** What a cue is found in, though it is said of a project. */
const ALARM = "recovering from burnout";
const person = {
  "@context": "https://schema.org",
  "@type": "Person",
  "@id": "#anna",
  name: "Anna Muster",
  jobTitle: "Team lead",
  birthDate: "1984-05-03",
  description: `Wrote a guide for teams. I am ${ALARM} and led it. I am pregnant with my second child.`,
};
const PROFILE = `<!doctype html><html lang="en"><title>Anna Muster</title><meta property="og:type" content="profile">
<script type="application/ld+json">${JSON.stringify(person)}</script><main><h1>Anna Muster</h1></main></html>`;
const FOLDER = process.env["OVERRULE_PICTURES"];

inEachManaged("a false alarm of what is withheld", POLICY, (driver) => {
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let panel: Page;

  beforeAll(async () => {
    server = await serveFiles({ "/anna": ["text/html; charset=utf-8", PROFILE] });
    ({ panel } = await readPage(driver(), `${server.url}/anna`));
    await openCaseFrom(panel, CASE, { kind: "hiring" });
    await panel.evaluate((activeCase) => chrome.storage.local.set({ activeCase }), CASE);
    await byRole(panel, "button", words("panelCaptureTo", CASE));
  });
  afterAll(() => {
    server.close();
  });

  it("is shown on request, of the kinds that the policy names", async () => {
    await unfold(panel);
    expect(await visibleText(panel)).not.toContain("burnout");
    await click(panel, "button", words("panelShowWithheld"));
    await sees(panel, "burnout");
    const text = await visibleText(panel);
    expect(text).not.toContain("pregnant");
    expect(text).not.toContain("1984-05-03");
    expect(await axeViolations(panel)).toEqual([]);
    if (FOLDER !== undefined) await takePictures(driver(), panel, "overrule", { folder: FOLDER, height: 1_000 });
    expect(await wordsLeft(panel, ["burnout"])).toEqual([]);
  });

  it("is overruled by one press", async () => {
    const button = await eventually(
      "the button",
      async () => (await panel.$(".withheld-passages li button")) ?? undefined,
    );
    await button.click();
    await sees(panel, words("panelOverruled_one", "1"));
    await unfold(panel);
    await sees(panel, "and led it");
    expect(await visibleText(panel)).toContain("burnout");
    await goneByRole(panel, "button", words("panelShowWithheld"));
  });

  it("stands in the capture, which says of which kind it was", async () => {
    await tickAll(panel);
    await capture(panel, CASE);
    const [made] = await payloadsOf<CaptureMade>(panel, "capture.made");
    const said = JSON.stringify(made);
    expect(said).toContain("burnout");
    expect(said).not.toMatch(/pregnant|1984-05-03/u);
    expect(made?.overruledKinds).toEqual([{ kind: "health", count: 1 }]);
    expect(made?.withheldKinds?.map(({ kind }) => kind)).toEqual(["birth-date", "pregnancy"]);
    expect(driver().faults).toEqual([]);
  });
});
