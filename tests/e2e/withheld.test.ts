import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import type { AnswerOf } from "../../src/messaging";
import {
  axeViolations,
  byRole,
  click,
  eventually,
  goneByRole,
  inEachBrowser,
  sees,
  takePictures,
  visibleText,
} from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { payloadsOf, readLog } from "./support/evidence-log";
import { wordsLeft } from "./support/every-word";
import { sendFrom } from "./support/message";
import { capture, readAgain, readPage, tickAll, unfold, writeNote } from "./support/panel-steps";
import { serveFiles } from "./support/serve-files";
import { filesWith } from "./support/words-on-disk";
import { words } from "./support/words";

const CASE = "HIRING-1";
const OTHER = "OTHER-1";
/** No word of a language, so that what the browsers pack has them whole. */
const [PICTURE, PARTNER, NATION] = ["q7xk2vbn94", "Zwrkq Plmxv", "Vbnqzruvian"];
const TOLD = [
  PICTURE,
  PARTNER,
  NATION,
  "1984-05-03",
  "42-jährige",
  "pregnant with my second child",
  "im sechsten Monat schwanger",
  "Mitglied der IG Metall",
];
const person = {
  "@context": "https://schema.org",
  "@type": "Person",
  "@id": "#anna",
  name: "Anna Muster",
  jobTitle: "Senior buyer",
  birthDate: "1984-05-03",
  nationality: NATION,
  gender: "female",
  image: `https://pictures.example/${PICTURE}.jpg`,
  spouse: { "@type": "Person", name: PARTNER },
  skills: "Public procurement law",
  description:
    "Ten years of buying for cities. I am pregnant with my second child. Knows the thresholds of the directives by heart.",
};
const PROFILE = `<!doctype html><html lang="en"><title>Anna Muster, 42-jährige Einkäuferin</title>
<meta property="og:type" content="profile"><script type="application/ld+json">${JSON.stringify(person)}</script>
<main><h1>Anna Muster</h1><p id="about">${person.description}</p>
<p id="german">Ich leite den Einkauf. Ich bin im sechsten Monat schwanger. Ich bin Mitglied der IG Metall. Vergaberecht kenne ich gut.</p>
<img alt="Anna Muster" src="/${PICTURE}.jpg"></main></html>`;

/** The databases of both browsers, and what extensions lay beside them; not what browsers keep of pages. */
const OURS = /IndexedDB|Local Extension Settings|moz-extension.+\/idb\//u;
const FOLDER = process.env["WITHHELD_PICTURES"];

inEachBrowser("what a hiring desk must not store", (driver) => {
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let tab: Page;
  let panel: Page;

  beforeAll(async () => {
    server = await serveFiles({ "/anna": ["text/html; charset=utf-8", PROFILE] });
    ({ tab, panel } = await readPage(driver(), `${server.url}/anna`));
    for (const [caseId, kind] of [
      [OTHER, "other"],
      [CASE, "hiring"],
    ] as const)
      await openCaseFrom(panel, caseId, { kind });
  });
  afterAll(() => {
    server.close();
  });

  const choose = async (caseId: string): Promise<void> => {
    await panel.evaluate((activeCase) => chrome.storage.local.set({ activeCase }), caseId);
    await byRole(panel, "button", words("panelCaptureTo", caseId));
  };
  const captured = () => payloadsOf<CaptureMade>(panel, "capture.made");
  const toldIn = (value: unknown): string[] => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return TOLD.filter((each) => text.includes(each));
  };

  it("is warned of in every other case, with nothing ticked", async () => {
    await choose(OTHER);
    await sees(panel, words("panelOfPerson"));
    await unfold(panel);
    expect(await panel.$$eval("main input:checked", (boxes) => boxes.length)).toBe(0);
  });

  it("is told by kind, and shown nowhere", async () => {
    await panel.evaluate((key) => chrome.storage.local.set({ [key]: "page" }), `snapshotTier:${CASE}`);
    await choose(CASE);
    const box = await byRole(panel, "region", words("panelWithheld"));
    const said = await box.evaluate((one) => one.textContent);
    for (const kind of ["withheldBirthDate", "withheldSex", "withheldNationality", "withheldPregnancy"] as const)
      expect(said).toContain(words(kind));
    await unfold(panel);
    expect(toldIn(await visibleText(panel))).toEqual([]);
    await sees(panel, words("snapshotWithheld"));
    await sees(panel, words("panelNoteKept"));
    await goneByRole(panel, "button", words("pickOnPage"));
    expect(await axeViolations(panel)).toEqual([]);
    if (FOLDER !== undefined) await takePictures(driver(), panel, "panel", { folder: FOLDER, height: 1_000 });
  });

  it("is not in what is captured, and no copy is kept", async () => {
    await tickAll(panel);
    await writeNote(panel, "Ask for references.");
    await capture(panel, CASE);
    const [made] = await captured();
    expect(toldIn(made)).toEqual([]);
    expect(made?.facts).toContainEqual(expect.objectContaining({ property: "jobTitle", value: "Senior buyer" }));
    expect(JSON.stringify(made)).toContain("Knows the thresholds of the directives by heart");
    expect(made?.withheldKinds).toContainEqual({ kind: "birth-date", count: 1 });
    expect(made?.snapshot).toEqual({ tier: "none", artifacts: [], missing: [{ role: "page", reason: "withheld" }] });
  });

  it("is not in words that are marked", async () => {
    await tab.evaluate(() => {
      getSelection()!.selectAllChildren(document.querySelector("#german")!);
    });
    await click(panel, "button", words("markCapture"));
    const made = await eventually("the quotation", async () => (await captured())[1]);
    expect(made.facts[0]).toMatchObject({
      property: "Quotation.text",
      value: expect.stringContaining("[withheld: ") as string,
    });
    expect(JSON.stringify(made)).toContain("Vergaberecht kenne ich gut");
    expect(toldIn(made)).toEqual([]);
  });

  it("is taken out of a message that has it all the same", async () => {
    const read = await eventually("the page to be read", () => readBeside(panel));
    expect(toldIn(read)).not.toEqual([]);
    const { name, request } = captureMessage(read, CASE);
    expect(await sendFrom<AnswerOf<"capturePage">>(panel, name, request)).toMatchObject({ ok: true });
    expect(await captured()).toHaveLength(3);
    expect(toldIn(await captured())).toEqual([]);
  });

  it("is in no table, no draft and no file of ours", async () => {
    panel = await readAgain(driver(), tab);
    expect(await wordsLeft(panel, TOLD)).toEqual([]);
    await driver().restart();
    await driver().openWorkbench("#/log");
    for (const word of TOLD) expect([word, filesWith(driver().profile, word, OURS)]).toEqual([word, []]);
  });

  it("is told by kind in the log", async () => {
    const before = await driver().openWorkbench("#/log");
    const made = (await readLog(before)).find(({ header }) => header.type === "capture.made");
    const { origin = "", index = -1 } = made?.header ?? {};
    const workbench = await driver().openWorkbench(`#/entries/${encodeURIComponent(origin)}/${String(index)}`);
    await sees(workbench, words("logWithheldKinds"));
    const text = await visibleText(workbench);
    expect(text).toContain(words("withheldPregnancy"));
    expect(toldIn(text)).toEqual([]);
    if (FOLDER !== undefined) await takePictures(driver(), workbench, "log", { folder: FOLDER, widths: [400, 1280] });
  });
});
