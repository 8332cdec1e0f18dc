import { createHash, createHmac } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  allByRole,
  axeViolations,
  byRole,
  click,
  eventually,
  inEachManaged,
  sees,
  takePictures,
  visibleText,
} from "./support";
import { actMessage } from "./support/acts";
import { payloadsOf, readLog } from "./support/evidence-log";
import { sendFrom } from "./support/message";
import { savedFile, watchSaving } from "./support/saved-file";
import { serveCaseSystem } from "./support/serve-case-system";
import { words } from "./support/words";

const SECRET = "a-key-of-the-tests-that-is-long!";
const FOLDER = ".cache/case-system-pictures";
const CASE = "PL-2031";

const system = await serveCaseSystem();
const POLICY = {
  agency: { name: "Town of Ellmont" },
  caseSystem: {
    name: "Falcon",
    ids: [{ host: "127.0.0.1", pattern: "PL-\\d{4}", kind: "placement" }],
    link: `https://127.0.0.1:${system.port}/case/{id}`,
    endpoint: `${system.origin}/hooks`,
    secrets: [`whsec_${btoa(SECRET)}`],
    events: ["decision", "report", "status"],
    list: `${system.origin}/list.csv`,
    listMinutes: 5,
  },
};
afterAll(() => system.close());

/** What a receiver does who has read the specification, and not our code. */
function isSigned({ headers, body }: (typeof system.told)[number]): boolean {
  const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const expected = `v1,${createHmac("sha256", SECRET).update(signed).digest("base64")}`;
  const isFresh = Math.abs(Date.now() / 1_000 - Number(headers["webhook-timestamp"])) < 300;
  return isFresh && String(headers["webhook-signature"]).split(" ").includes(expected);
}

inEachManaged("the agency's case system", POLICY, (driver) => {
  let panel: Page;
  let workbench: Page;
  const bodies = () =>
    system.told.map(({ body }) => JSON.parse(body) as { id: string; type: string; subject: string; data: object });
  /** Where something waits that may be sent by hand: it may have gone by itself meanwhile. */
  const pressTellNow = async () => {
    const [button] = await allByRole(workbench, "button", words("caseSystemTellNow"));
    await (button as ElementHandle<HTMLElement> | undefined)?.evaluate((element) => element.click());
  };
  const ofType = (type: string) => bodies().filter((body) => body.type === type);
  const close = (page: Page, caseId: string) => {
    const { name, request } = actMessage("case.closed", { caseId, outcome: "" });
    return sendFrom(page, name, request);
  };

  beforeAll(() => {
    system.told.length = 0;
    system.elsewhere.length = 0;
    system.next.length = 0;
  });

  it("is recognised by the ID on its page, whose case becomes the active one", async () => {
    const tab = await driver().openPage(`${system.origin}/case/${CASE}`);
    panel = await driver().triggerAction(tab);
    await byRole(panel, "region", words("panelCasesHere_one"));
    expect(await visibleText(panel)).not.toContain("PL-9999");
    expect(await axeViolations(panel)).toEqual([]);
    await takePictures(driver(), panel, `here-${driver().name}`, { folder: FOLDER, widths: [400], height: 800 });
    await click(panel, "button", words("panelCaseHereOpen", CASE));
    await byRole(panel, "link", words("caseLinkBackTo", "Falcon"));
    const links = await panel.$$eval(".case-link", (all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual([`https://127.0.0.1:${system.port}/case/${CASE}`]);
    const [opened] = await payloadsOf(panel, "case.opened");
    expect(opened).toEqual({ caseId: CASE, kind: "placement", title: "A place for the Kaya family", purpose: "" });
    await takePictures(driver(), panel, `active-${driver().name}`, { folder: FOLDER, widths: [400], height: 800 });
  });

  it("shows what will be told, to the letter, before anything goes", async () => {
    workbench = await driver().openWorkbench("#/case-system");
    await sees(workbench, words("caseSystemAllowHelp", `127.0.0.1:${system.port}`));
    await workbench.$$eval("details", (all) => all.forEach((one) => (one.open = true)));
    await sees(workbench, "counterflow.case.opened");
    expect(system.told).toEqual([]);
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, `before-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280],
      height: 1_100,
    });
  });

  it("is told, signed, as soon as it may be reached", async () => {
    await driver().allowHosts(["http://127.0.0.1/*"]);
    await eventually("the opening to be told", () => (system.told.length > 0 ? true : undefined));
    await sees(workbench, words("deliveryTaken", "202"));
    const [first] = system.told;
    expect(first && isSigned(first)).toBe(true);
    expect(first?.headers["content-type"]).toContain("application/cloudevents+json");
    expect(bodies()).toMatchObject([{ specversion: "1.0", type: "counterflow.case.opened", subject: CASE }]);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("is told again, under the same name, of what it could not take, and never of what it has", async () => {
    system.next.push({ status: 429, headers: { "retry-after": "1" } }, { status: 500 });
    await close(workbench, CASE);
    await eventually("the first answer", () => (system.told.length === 2 ? true : undefined));
    await sees(workbench, words("caseSystemTellNow"));
    await takePictures(driver(), workbench, `waits-${driver().name}`, {
      folder: FOLDER,
      widths: [1280],
      height: 1_100,
    });
    const tellNow = async (count: number) => {
      await eventually(`answer ${count}`, async () => {
        if (system.told.length >= count) return true;
        await pressTellNow();
        return undefined;
      });
    };
    await tellNow(3);
    await tellNow(4);
    await eventually("the closing to be taken", async () =>
      (await payloadsOf(workbench, "delivery.made")).length === 2 ? true : undefined,
    );
    const closings = ofType("counterflow.case.closed");
    expect(closings).toHaveLength(3);
    expect(new Set(closings.map(({ id }) => id)).size).toBe(1);
    expect(system.told.every(isSigned)).toBe(true);
    await driver().stopBackground();
    workbench = await driver().openWorkbench("#/case-system");
    await sees(workbench, words("caseSystemNothingWaits"));
    expect(system.told).toHaveLength(4);
  });

  it("that kept silent while the background was stopped is told once it answers", async () => {
    system.next.push("hang");
    const open = actMessage("case.opened", { caseId: "PL-4000", kind: "placement", title: "Another", purpose: "" });
    await sendFrom(workbench, open.name, open.request);
    await eventually("the silence", () => (system.told.length === 5 ? true : undefined));
    await driver().stopBackground();
    workbench = await driver().openWorkbench("#/case-system");
    // It wakes by itself within a minute.
    await pressTellNow();
    await eventually("the opening to be taken", async () =>
      (await payloadsOf(workbench, "delivery.made")).length === 3 ? true : undefined,
    );
    const names = system.told.slice(4).map(({ headers }) => headers["webhook-id"]);
    expect(new Set(names).size).toBe(1);
    expect(system.told.slice(4).filter(({ answer }) => answer === 202)).toHaveLength(1);
  });

  it("is not followed where it points elsewhere, and gets it again when somebody asks", async () => {
    system.next.push({ status: 307, headers: { location: `${system.origin}/elsewhere` } });
    await close(workbench, "PL-4000");
    await sees(workbench, words("deliveryRedirected"));
    expect(system.elsewhere).toEqual([]);
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, `refused-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280, 1920],
      height: 1_100,
    });
    await click(workbench, "button", words("deliverySendAgainOf", words("toldStatus"), "PL-4000"));
    await eventually("the closing to be taken", async () =>
      (await payloadsOf(workbench, "delivery.made")).length === 4 ? true : undefined,
    );
  });

  it("opens and closes cases by its list, once somebody has looked, and that can be taken back", async () => {
    system.list.text = [
      "ID,Status,Kind,Title",
      "PL-2031,closed,placement,",
      "PL-5001,open,,A new one",
      "PL-5OO1,open,placement,Looks like it",
      "PL-4001,closed,,",
      "PL-5002,maybe,placement,",
      'PL-5003,open,placement,"Said, with a comma"',
    ].join("\r\n");
    workbench = await driver().openWorkbench("#/case-system");
    await click(workbench, "button", words("caseListLookNow"));
    await sees(workbench, words("caseListAlike", "PL-5001"));
    const shown = await workbench.evaluate(() => document.body.textContent);
    expect(shown).toContain(words("caseListUnchanged_one", "1"));
    expect(shown).toContain(words("caseListNotHere"));
    expect(shown).toContain(words("caseListBadStatus"));
    expect(await payloadsOf(workbench, "case.opened")).toHaveLength(2);
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, `list-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280],
      height: 1_800,
    });
    await click(workbench, "button", words("caseListTake_other", "2"));
    await eventually("two cases more", async () =>
      (await payloadsOf(workbench, "case.opened")).length === 4 ? true : undefined,
    );
    await sees(workbench, words("caseListTaken_other", "2"));
    expect(await payloadsOf(workbench, "case.opened")).toMatchObject([
      {},
      {},
      { caseId: "PL-5001", kind: "placement", title: "A new one" },
      { caseId: "PL-5003", title: "Said, with a comma" },
    ]);
    await click(workbench, "button", words("workbenchUndo"));
    await eventually("both to be closed", async () =>
      (await payloadsOf(workbench, "case.closed")).length === 4 ? true : undefined,
    );
  });

  it("gives a case to other tools as JSON-LD, and takes in what they say, apart from its own evidence", async () => {
    const open = actMessage("case.opened", { caseId: "PL-6000", kind: "placement", title: "To and fro", purpose: "" });
    await sendFrom(workbench, open.name, open.request);
    const note = { noteId: crypto.randomUUID(), caseId: "PL-6000", text: "Ask the family <b>first</b>." };
    const noted = actMessage("note.added", note);
    await sendFrom(workbench, noted.name, noted.request);
    workbench = await driver().openWorkbench("#/cases/PL-6000");
    await byRole(workbench, "link", words("caseLinkBackTo", "Falcon"));
    await watchSaving(workbench);
    await click(workbench, "button", words("jsonLdSave"));
    const file = await eventually("the file", async () => {
      const saved = await savedFile(workbench);
      return saved?.includes("oa:Annotation") ? saved : undefined;
    });
    expect(JSON.parse(file.toString())).toMatchObject({
      type: "Project",
      identifier: "PL-6000",
      items: [{ type: "Annotation" }],
    });
    await eventually("the log to say so", async () =>
      (await payloadsOf(workbench, "case.exported")).length === 1 ? true : undefined,
    );
    await click(workbench, "link", words("annotationsOpen"));
    await byRole(workbench, "heading", words("annotationsTitle"));
    const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
    const drop = async (name: string, text: string) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      const input = await workbench.$("input[type=file]");
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    };
    await drop("broken.json", "{ not json");
    await sees(workbench, words("annotationsNoJson"));
    await drop("case.jsonld", file.toString());
    await click(workbench, "button", words("annotationsTake_one", "1"));
    await sees(workbench, words("annotationsNotOurs"));
    expect((await visibleText(workbench)).includes("Ask the family <b>first</b>.")).toBe(true);
    expect(await payloadsOf(workbench, "evidence.received")).toMatchObject([
      { caseId: "PL-6000", format: "case-jsonld", items: [{ kind: "note", says: "Ask the family <b>first</b>." }] },
    ]);
    expect(await payloadsOf(workbench, "capture.made")).toEqual([]);
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, `taken-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280],
      height: 1_000,
    });
    workbench = await driver().openWorkbench("#/cases/PL-6000");
    await sees(workbench, words("annotationsInCase_one", "1"));
    await takePictures(driver(), workbench, `case-${driver().name}`, { folder: FOLDER, widths: [1280], height: 800 });
  });

  it("is told of a decision: what was chosen, and the leaf by which its entry is found", async () => {
    const record = {
      ...{
        decisionId: crypto.randomUUID(),
        caseId: "PL-6000",
        supersedes: null,
        change: "",
        title: "Birch Lodge it is",
      },
      ...{ why: "Near her sister.", against: "", dissent: "", decidedBy: "M. Weber", lookAgain: "" },
      options: [{ node: "listing care.example #1", name: "Birch Lodge", verdict: "chosen", reason: "Near." }],
      ...{ compared: null, cited: [] },
    };
    const { name, request } = actMessage("decision.made", record);
    await sendFrom(workbench, name, request);
    await eventually("the decision to be told", () => ofType("counterflow.decision.made")[0]);
    const sent = system.told.find(({ body }) => body.includes("counterflow.decision.made"));
    expect(sent && isSigned(sent)).toBe(true);
    expect(sent?.body).not.toContain("sister");
    const entry = (await readLog(workbench)).find(({ header }) => header.type === "decision.made");
    const sorted = Object.fromEntries(Object.entries(entry?.header ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
    const leaf = createHash("sha256").update(Buffer.of(0)).update(JSON.stringify(sorted)).digest("hex");
    expect(ofType("counterflow.decision.made")).toMatchObject([
      { subject: "PL-6000", data: { title: "Birch Lodge it is", chosen: ["Birch Lodge"], entry: { leaf } } },
    ]);
  });

  it("is spoken of in German, too", async () => {
    await workbench.evaluate(() => chrome.storage.local.set({ language: "de" }));
    workbench = await driver().openWorkbench("#/case-system");
    await sees(workbench, "Fachverfahren");
    expect(await axeViolations(workbench)).toEqual([]);
    await takePictures(driver(), workbench, `german-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1920],
      height: 1_400,
    });
  });
});
