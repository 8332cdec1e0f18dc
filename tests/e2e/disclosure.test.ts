import { inflateSync } from "node:zlib";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees, takePictures, visibleText } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { actFrom } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { readPng } from "./support/png";
import { sendFrom } from "./support/message";
import { fill } from "./support/roles";
import { savedFile, watchSaving } from "./support/saved-file";
import { serveFiles } from "./support/serve-files";
import { words } from "./support/words";

const CASE = "FOI-7";
/** No words of a language, so that nothing else says them. */
const [ANNA, PETRA, WARD] = ["Annaq Zwmuster", "Petraq Pfaubx", "Wardkq Sieben"];
const SENTENCE = "The invoice of March was wrong.";
const review = (author: string, reviewBody: string) => ({
  "@type": "Review",
  author: { "@type": "Person", name: author },
  reviewBody,
  reviewRating: { "@type": "Rating", ratingValue: 4, bestRating: 5, worstRating: 1 },
});
const DATA = {
  "@context": "https://schema.org",
  "@type": "LocalBusiness",
  "@id": "#shop",
  name: "Ellmont Roads",
  review: [
    review(ANNA, `Worked with ${WARD} near Ellmont, always fair.`),
    review(PETRA, `${SENTENCE} ${ANNA} put it right.`),
  ],
};
const SHOP: [string, string] = [
  "text/html; charset=utf-8",
  `<!doctype html><html lang="en"><title>Ellmont Roads</title><script type="application/ld+json">${JSON.stringify(DATA)}</script><body style="margin:0;background:#30a050"><main><h1>Ellmont Roads</h1><p>${ANNA}</p></main></html>`,
];
const FOLDER = process.env["DISCLOSURE_PICTURES"];

inEachBrowser("a case that is disclosed", (driver) => {
  let server: Awaited<ReturnType<typeof serveFiles>>;
  let workbench: Page;

  beforeAll(async () => {
    server = await serveFiles({ "/roads": SHOP });
    const panel = await driver().triggerAction(await driver().openPage(`${server.url}/roads`));
    await openCaseFrom(panel, CASE, { kind: "placement", title: "Roads" });
    const read = await eventually("the page to be read", () => readBeside(panel));
    const { name, request } = captureMessage(read, CASE, `Called ${WARD}. They told of the road.`);
    const answer = await sendFrom<{ readonly ok: boolean }>(panel, name, { ...request, tier: "screenshot" });
    expect(answer).toMatchObject({ ok: true });
    workbench = await driver().openWorkbench(`#/cases/${CASE}`);
  });
  afterAll(() => server.close());

  const pictured = (name: string) =>
    FOLDER
      ? takePictures(driver(), workbench, name, { folder: FOLDER, widths: [400, 1280], height: 1400 })
      : Promise.resolve([]);
  const sheet = () => workbench.$eval(".disclosure-sheet", (element) => (element as HTMLElement).innerText);
  const redactions = () => workbench.$$eval(".disclosure-list > li", (items) => items.length);

  it("is reached from the case, and shows no reviewer's name", async () => {
    await workbench.bringToFront();
    await click(workbench, "link", words("disclosureOpen"));
    await byRole(workbench, "heading", words("disclosureTitle"));
    await eventually("the preview", async () => (await sheet()).includes("always fair"));
    for (const name of [ANNA, PETRA]) expect(await sheet()).not.toContain(name);
    expect(await sheet()).toContain(WARD);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("has a name redacted wherever it stands, and back again", async () => {
    await fill(workbench, "textbox", words("disclosureFind"), WARD.toUpperCase());
    await click(workbench, "button", words("disclosureRedactAll_other", "2"));
    await eventually("the name to be gone", async () => !(await sheet()).includes(WARD));
    await click(workbench, "button", words("disclosureUndo"));
    await eventually("the name to be back", async () => (await sheet()).includes(WARD));
    await click(workbench, "button", words("disclosureRedo"));
    await eventually("the name to be gone", async () => !(await sheet()).includes(WARD));
  });

  it("has a sentence redacted that is selected by keyboard, for a reason in words", async () => {
    await (await byRole(workbench, "combobox", words("disclosureReason"))).select("other");
    const focusOn = () =>
      workbench.evaluate((sentence) => {
        const block = [...document.querySelectorAll<HTMLElement>("[data-block]")].find(({ textContent }) =>
          textContent.startsWith(sentence),
        );
        block?.focus();
      }, SENTENCE);
    await focusOn();
    await workbench.keyboard.press("ArrowRight");
    await workbench.keyboard.down("Shift");
    const selected = () => workbench.evaluate(() => document.getSelection()?.toString().trim() ?? "");
    for (let n = 0; n < 16 && !(await selected()).startsWith(SENTENCE.slice(0, -1)); n++)
      await workbench.keyboard.press("ArrowRight");
    await workbench.keyboard.up("Shift");
    expect(await selected()).toMatch(/^The invoice of March was wrong\.?$/u);
    await workbench.keyboard.press("Enter");
    await sees(workbench, words("disclosureOtherMissing"));
    await fill(workbench, "textbox", words("disclosureReasonWords"), "Not settled yet");
    await focusOn();
    await workbench.keyboard.press("ArrowRight");
    await workbench.keyboard.down("Shift");
    for (let n = 0; n < 16 && !(await selected()).startsWith(SENTENCE.slice(0, -1)); n++)
      await workbench.keyboard.press("ArrowRight");
    await workbench.keyboard.up("Shift");
    await workbench.keyboard.press("Enter");
    await eventually("the sentence to be gone", async () => !(await sheet()).includes("invoice"));
    expect(await redactions()).toBe(2);
  });

  /** How many pictures the browser kept of the page: what was on screen, and the whole of it where it can. */
  let shown = 0;

  it("has an area burnt into a picture, by mouse and by keyboard", async () => {
    shown = (await workbench.$$(".disclosure-frame")).length;
    await click(workbench, "checkbox", words("disclosurePictureOut"));
    const frame = await workbench.waitForSelector(".disclosure-frame:not(.is-left)");
    if (!frame) throw new Error("no picture");
    await frame.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    const box = await frame.boundingBox();
    if (!box) throw new Error("no box");
    const [left, top] = [box.x + box.width * 0.1, Math.max(box.y, 0) + 120];
    await workbench.mouse.move(left, top);
    await workbench.mouse.down();
    await workbench.mouse.move(left + 60, top + 30);
    await workbench.mouse.up();
    await workbench.waitForSelector("button.disclosure-area");
    await click(workbench, "button", words("disclosureAddArea"));
    await eventually("two areas", async () => (await workbench.$$("button.disclosure-area")).length === 2);
    const area = await byRole(workbench, "button", words("disclosureArea", "2", words("exemptionOther")));
    const before = await area.evaluate((element) => (element as HTMLElement).style.left);
    await area.focus();
    await workbench.keyboard.press("ArrowRight");
    await eventually("the area to move", async () => {
      const now = await workbench.$$eval("button.disclosure-area", (all) => all[1]?.style.left);
      return now !== undefined && now !== before;
    });
    expect(await axeViolations(workbench)).toEqual([]);
    await pictured("redacted");
  });

  it("is kept as a draft over another room", async () => {
    const count = await redactions();
    await workbench.evaluate(() => {
      location.hash = "#/log";
    });
    await workbench.waitForSelector(".disclosure", { hidden: true });
    await workbench.goBack();
    await eventually("the redactions to be back", async () => (await redactions()) === count);
    await sees(workbench, words("disclosureFromBefore"));
  });

  it("is saved without what was redacted, and with points that are filled in", async () => {
    await watchSaving(workbench);
    await click(workbench, "button", words("disclosureMake"));
    const file = await eventually("the file to be saved", () => savedFile(workbench));
    const text = file.toString("latin1");
    for (const said of ["index.html", "disclosure.json", "always fair", "They told of the road", "Not settled yet"])
      expect(text).toContain(said);
    const secrets = [ANNA, PETRA, WARD, SENTENCE].flatMap((one) => one.split(" ").filter((word) => word.length > 4));
    const packed = [...text.matchAll(/\x89PNG/gu)].map(({ index }) => file.subarray(index));
    expect(packed).toHaveLength(1);
    const png = packed[0] ?? Buffer.alloc(0);
    const names: string[] = [];
    let at = 8;
    let data = Buffer.alloc(0);
    while (names.at(-1) !== "IEND") {
      const length = png.readUInt32BE(at);
      names.push(png.toString("latin1", at + 4, at + 8));
      if (names.at(-1) === "IDAT") data = Buffer.from(png.subarray(at + 8, at + 8 + length));
      at += 12 + length;
    }
    expect(names).toEqual(["IHDR", "IDAT", "IEND"]);
    const points = inflateSync(data).toString("latin1");
    for (const secret of secrets.filter((word) => word !== "March")) {
      expect(text).not.toContain(secret);
      expect(points).not.toContain(secret);
    }
    const { width, height, rgb } = readPng(png.subarray(0, at));
    const middle = (Math.floor(height * 0.45) * width + Math.floor(width * 0.5)) * 3;
    expect([...rgb.subarray(middle, middle + 3)]).toEqual([0x17, 0x21, 0x2b]);
    const corner = (Math.floor(height * 0.95) * width + Math.floor(width * 0.95)) * 3;
    expect([...rgb.subarray(corner, corner + 3)]).not.toEqual([0x17, 0x21, 0x2b]);
    await pictured("made");
  });

  it("is on record with the number of redactions by reason, and never with what they hide", async () => {
    const [record] = await payloadsOf<{ readonly redactions: unknown; readonly pictures: unknown }>(
      workbench,
      "disclosure.made",
    );
    expect(record).toMatchObject({
      redactions: [
        { exemption: "personal-data", count: 1 },
        { exemption: "other", count: 3 },
      ],
      pictures: { out: 1, left: shown - 1 },
      pseudonyms: true,
    });
    expect(JSON.stringify(record)).not.toContain("Wardkq");
    await workbench.evaluate((to) => {
      location.hash = to;
    }, `#/cases/${CASE}/log`);
    await sees(workbench, words("logTypeDisclosureMade"));
    expect(await visibleText(workbench)).toContain(words("logTypeDisclosureMade"));
    await actFrom(workbench, "case.closed", { caseId: CASE, outcome: "" });
  });
});
