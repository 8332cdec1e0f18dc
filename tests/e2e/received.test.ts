import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { zipOf } from "../unit/profile-files/zip-of";
import { axeViolations, byRole, click, eventually, inEachBrowser, sees, takePictures, visibleText } from "./support";
import { actFrom } from "./support/compared-case";
import { payloadsOf } from "./support/evidence-log";
import { wordsLeft } from "./support/every-word";
import { words } from "./support/words";
import { filesWith } from "./support/words-on-disk";

const CASE = "HR-2026-0091";
/** No word of a language, so that what the browsers pack has them whole. */
const [MAIDEN, NATION] = ["Qzvrkplmx", "Vbnqzruvian"];
const TOLD = [
  MAIDEN,
  NATION,
  "1984-05-03",
  "May 3, 1984",
  "pregnant with my second child",
  "im sechsten Monat schwanger",
];
const FOLDER = process.env["RECEIVED_PICTURES"];
/** The databases of both browsers, and what extensions lay beside them. */
const OURS = /IndexedDB|Local Extension Settings|moz-extension.+\/idb\//u;

const LINKEDIN = [
  {
    name: "Profile.csv",
    text: `First Name,Last Name,Maiden Name,Birth Date,Headline,Summary
Ilse,Raadsveld,${MAIDEN},"May 3, 1984",Senior buyer,"Ten years of buying. I am pregnant with my second child. Knows the directives."
`,
  },
  {
    name: "Positions.csv",
    text: `Notes:
"Positions that were never told are missing."

Company Name,Title,Description,Started On,Finished On
Town of Ellmont,Senior buyer,"Leads tenders. Ich bin im sechsten Monat schwanger.",Jan 2020,
Mill & Co,Buyer,,2015,Dec 2019
`,
  },
  {
    name: "Certifications.csv",
    text: "Name,Authority,Started On,Finished On,License Number\nPublic Buyer III,Guild,Mar 2022,,17\n",
  },
  { name: "messages.csv", text: "FROM,CONTENT\nsomebody,private words\n" },
];
const RESUME = {
  basics: {
    name: "Piet Laar",
    label: "Buyer",
    image: `data:image/png;base64,${"iVBORw0KGgo".repeat(200_000)}`,
    birthDate: "1984-05-03",
    nationality: NATION,
  },
  skills: [{ name: "Tenders", keywords: ["works"] }],
};

inEachBrowser("a candidate's own file", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  let page: Page;

  beforeAll(async () => {
    page = await driver().openWorkbench("#/cases");
    await actFrom(page, "case.opened", { caseId: CASE, kind: "hiring", title: "Senior buyer", purpose: "" });
    await page.evaluate((to) => (location.hash = to), `#/cases/${CASE}`);
    await click(page, "link", words("receivedOpen"));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const give = async (name: string, bytes: Uint8Array | string): Promise<void> => {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    const field = await eventually("the field", async () => (await page.$('input[type="file"]')) ?? undefined);
    await field.uploadFile(file);
  };
  const toldIn = (value: unknown): string[] => {
    const text = typeof value === "string" ? value : JSON.stringify(value);
    return TOLD.filter((each) => text.includes(each));
  };
  const captured = () => payloadsOf<CaptureMade>(page, "capture.made");

  it("is asked for in words", async () => {
    await byRole(page, "heading", words("receivedTitle"));
    expect(await axeViolations(page)).toEqual([]);
  });

  it.each([
    ["hello.pdf", "%PDF-1.7", "receivedTroubleUnknown"],
    ["cut.json", '{"basics": {', "receivedTroubleBroken"],
    ["empty.zip", "", "receivedTroubleEmpty"],
  ] as const)("that is none says so: %s", async (name, text, key) => {
    await give(name, text);
    await sees(page, words(key));
  });

  it("that tricks is refused", async () => {
    await give("out.zip", await bytesOf([{ ...LINKEDIN[0]!, name: "../Profile.csv" }]));
    await sees(page, words("receivedTroubleNames"));
    await give("locked.zip", await bytesOf([{ ...LINKEDIN[0]!, flags: 1 }]));
    await sees(page, words("receivedTroubleEncrypted"));
    await give("bomb.zip", await bytesOf([{ ...LINKEDIN[0]!, text: "a".repeat(30_000_000), said: 500 }]));
    await sees(page, words("receivedTroubleBomb"));
  });

  it("is shown without what is withheld, with nothing ticked", async () => {
    await give("Export_42-jährige_Frau.zip", await bytesOf(LINKEDIN));
    await byRole(page, "heading", "Ilse Raadsveld");
    const text = await visibleText(page);
    for (const kind of ["withheldBirthDate", "withheldPregnancy"] as const) expect(text).toContain(words(kind));
    expect(text).toContain("Senior buyer, Town of Ellmont, 2020-01 –");
    expect(text).toContain("Knows the directives.");
    expect(text).not.toContain("42-jährige");
    expect(text).not.toContain("private words");
    expect(toldIn(text)).toEqual([]);
    expect(await page.$$eval("main input:checked", (boxes) => boxes.length)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    if (FOLDER !== undefined) await takePictures(driver(), page, "received", { folder: FOLDER, widths: [400, 1280] });
  });

  it("is kept as far as it is ticked, by its hash", async () => {
    await click(page, "checkbox", words("receivedAllOf", words("factPropertyOccupation")));
    await click(page, "checkbox", words("receivedTick", "Public Buyer III, Guild, 2022-03"));
    await click(page, "button", words("receivedKeep", "3"));
    const made = await eventually("the entry", async () => (await captured())[0]);
    expect(toldIn(made)).toEqual([]);
    expect(made.facts.map((fact) => (fact.kind === "profile" ? fact.value : ""))).toEqual([
      "Senior buyer, Town of Ellmont, 2020-01 –",
      "Buyer, Mill & Co, 2015 – 2019-12",
      "Public Buyer III, Guild, 2022-03",
    ]);
    expect(made.file).toMatchObject({ format: "linkedin-export", from: "candidate" });
    expect(made.page.url).toBe(`file:///${made.file?.sha256 ?? ""}`);
    expect(made.page.title).toBe("Export [withheld: age] Frau.zip");
    expect(made.withheldKinds).toContainEqual({ kind: "birth-date", count: 1 });
    await sees(page, words("receivedKept"));
    expect(await axeViolations(page)).toEqual([]);
    await click(page, "link", words("receivedToCase"));
    await sees(page, "Public Buyer III, Guild, 2022-03");
  });

  it("with a picture in it is kept without", async () => {
    await click(page, "link", words("receivedOpen"));
    await give("resume.json", JSON.stringify(RESUME));
    await byRole(page, "heading", "Piet Laar");
    expect(await visibleText(page)).toContain(words("withheldPhoto"));
    await click(page, "checkbox", words("receivedAll"));
    await click(page, "button", words("receivedKeep", "2"));
    const made = await eventually("the entry", async () => (await captured())[1]);
    expect(toldIn(made)).toEqual([]);
    expect(JSON.stringify(made)).not.toContain("iVBORw0KGgo");
    expect(made.withheldKinds?.map(({ kind }) => kind)).toEqual(["birth-date", "nationality", "photo"]);
  });

  it("can be mapped to what the role asks for", async () => {
    await page.evaluate((to) => (location.hash = to), `#/cases/${CASE}/scorecard`);
    const says = { name: "Certified buyer", must: true, weight: 100, evidence: "" };
    const requirementId = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c2109";
    await actFrom(page, "requirement.set", { caseId: CASE, requirementId, says, order: 0, reason: "", after: null });
    await click(page, "button", words("scorecardAddNamed", "Ilse Raadsveld"));
    await click(page, "button", words("scorecardMap"));
    const dialog = await byRole(page, "dialog", words("decisionCiteTitle"));
    const fact = await eventually("the fact", async () => (await dialog.$(".decision-citable li button")) ?? undefined);
    await fact.click();
    await eventually("the mapping", async () => (await payloadsOf(page, "evidence.mapped"))[0]);
  });

  it("leaves no withheld word in any table or file of ours", async () => {
    expect(await wordsLeft(page, TOLD)).toEqual([]);
    expect(driver().faults).toEqual([]);
    await driver().restart();
    page = await driver().openWorkbench("#/log");
    for (const word of TOLD) expect([word, filesWith(driver().profile, word, OURS)]).toEqual([word, []]);
  });

  it("says in the log what it was", async () => {
    const [made] = await captured();
    await page.evaluate((to) => (location.hash = to), `#/cases/${CASE}`);
    await sees(page, words("receivedFromCandidate"));
    expect(await visibleText(page)).toContain(made?.file?.sha256 ?? "no hash");
  });
});

const bytesOf = async (members: Parameters<typeof zipOf>[0]): Promise<Uint8Array> =>
  new Uint8Array(await zipOf(members).arrayBuffer());
