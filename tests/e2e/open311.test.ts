import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FilingAnswered, FilingChanged, FilingSent } from "../../src/domain/casework/filings";
import type { CaptureMade } from "../../src/domain/evidence/captures";
import { axeViolations, click, eventually, inEachBrowser, sees, takePictures, visibleText } from "./support";
import { openCaseFrom } from "./support/acts";
import { payloadsOf } from "./support/evidence-log";
import { fill } from "./support/roles";
import { type Held, KEY, serveGeoReport } from "./support/serve-georeport";
import { words } from "./support/words";

const CASE = "LIGHT-1";
const FOLDER = ".cache/open311-pictures";
const DAY = new Date(Date.now() - 3 * 86_400_000).toISOString().replace(/\.\d+Z$/u, "Z");
const NEAR = { lat: "48.1370", long: "11.5750" };
const held = (id: string, more: Partial<Held>): Held => ({
  id,
  status: "open",
  notes: "",
  code: "033",
  description: `Report ${id}`,
  address: "Lindenweg 4",
  at: DAY,
  ...NEAR,
  ...more,
});
const REQUESTS = [
  held("101", { description: "The lamp by the gate has been out since Monday <b>night</b>" }),
  held("102", { description: "Lamp at the bus stop flickers", status: "closed", notes: "Bulb changed." }),
  held("103", { description: "Far away", lat: "49.0", long: "12.0" }),
  held("104", { description: "Somewhere near the church", lat: "", long: "" }),
  held("105", { code: "007", description: "Hole in the road", address: "Lindenweg 9" }),
];

inEachBrowser("service requests of a city", (driver) => {
  let city: Awaited<ReturnType<typeof serveGeoReport>>;
  let page: Page;
  const set = (name: string, value: string) => fill(page, "textbox", name, value);
  const select = (label: string, value: string) =>
    page.evaluate(
      (named, chosen) => {
        const labels = [...document.querySelectorAll("label")];
        const label = labels.find((one) => one.textContent.startsWith(named));
        const field =
          label?.querySelector("select") ??
          document.querySelector<HTMLSelectElement>(`#${CSS.escape(label?.htmlFor ?? "")}`);
        if (!(field instanceof HTMLSelectElement)) throw new Error(`no list ${named}`);
        field.value = chosen;
        field.dispatchEvent(new Event("change", { bubbles: true }));
      },
      label,
      value,
    );
  const tick = (text: string) =>
    page.$$eval(
      ".service-found label",
      (labels, wanted) =>
        labels
          .find(({ textContent }) => textContent.includes(wanted))
          ?.querySelector("input")
          ?.click(),
      text,
    );
  const pictures = (name: string, height = 1_000) =>
    takePictures(driver(), page, `${name}-${driver().name}`, { folder: FOLDER, widths: [400, 1280, 1920], height });

  beforeAll(async () => {
    city = await serveGeoReport(REQUESTS);
    await driver().allowHosts(["http://127.0.0.1/*", "https://127.0.0.1/*"]);
    page = await driver().openWorkbench("#/service-requests");
    await openCaseFrom(page, CASE, { title: "Light at the home" });
    await page.evaluate((activeCase) => chrome.storage.local.set({ activeCase }), CASE);
  });
  afterAll(() => city.close());

  it("knows no server until one is added, which says how many services it has", async () => {
    await sees(page, words("serviceNoServers"));
    await click(page, "link", words("serviceAddServer"));
    await set(words("serviceServerAddress"), city.url.replace("/v2", "/nothing"));
    await click(page, "button", words("serviceAddServerNow"));
    await eventually("the trouble", async () =>
      (await page.$(".service-form .problem:not(:empty)")) ? true : undefined,
    );
    await set(words("serviceServerAddress"), `${city.url}/`);
    await set(words("serviceServerName"), "City of Example");
    await page.type("input[type=password]", KEY);
    await page.$$eval(".service-form input[type=checkbox]", ([updates]) => updates?.click());
    await click(page, "button", words("serviceAddServerNow"));
    await eventually("the server", async () =>
      (await page.$$(".service-servers > li")).length === 1 ? true : undefined,
    );
    expect(await visibleText(page)).toContain("City of Example");
    expect(await axeViolations(page)).toEqual([]);
    await pictures("servers");
  });

  it("finds what lies near, page by page, each once, and says what says no place", async () => {
    await click(page, "link", words("serviceTabFind"));
    await set(words("serviceLatitude"), NEAR.lat);
    await set(words("serviceLongitude"), NEAR.long);
    await click(page, "button", words("serviceFind"));
    await sees(page, words("serviceFoundUnplaced_one"));
    const text = await visibleText(page);
    expect(text).toContain(words("serviceFoundCount_other", "4"));
    expect(text).toContain("<b>night</b>");
    expect(text).not.toContain("Far away");
    expect(text).toContain(words("serviceOutside_one"));
    expect(city.asked.filter((url) => url.startsWith("/v2/requests.xml")).length).toBeGreaterThanOrEqual(4);
    expect(await axeViolations(page)).toEqual([]);
    await pictures("found", 1_300);
  });

  it("takes what is ticked to the case, with the server's answer as it was sent", async () => {
    await tick("The lamp by the gate");
    await tick("Lamp at the bus stop");
    await click(page, "button", words("serviceKeepCount_other", "2", CASE));
    const [made, ...more] = await eventually("the capture", async () => {
      const all = await payloadsOf<CaptureMade>(page, "capture.made");
      return all.length > 0 ? all : undefined;
    });
    expect(more).toEqual([]);
    expect(made).toMatchObject({
      caseId: CASE,
      page: { title: "City of Example" },
      subjects: [{ types: ["Report"] }, { types: ["Report"] }],
      snapshot: { tier: "page", artifacts: [{ role: "archive", mediaType: "text/xml" }] },
    });
    expect(made?.page.url).toContain("/v2/requests.xml?start_date=");
    expect(made?.facts).toContainEqual(expect.objectContaining({ property: "creativeWorkStatus", value: "closed" }));
    expect(made?.facts[0]?.provenance[0]).toMatchObject({
      syntax: "georeport-xml",
      selectors: [{ type: "FragmentSelector", value: "101" }],
    });
  });

  it("shows every word before it is sent, and what is like it already", async () => {
    await page.goto(page.url().replace(/#.*$/u, `#/cases/${CASE}`));
    await click(page, "link", words("serviceSendFromCase"));
    await sees(page, words("serviceNothingSentYet"));
    await select(words("serviceService"), "033");
    await sees(page, "Number on the pole");
    await click(page, "button", words("serviceShowWhatGoesOut"));
    await sees(page, words("serviceAttributeMissing"));
    await sees(page, words("serviceWhereMissing"));
    await pictures("form", 1_600);
    await page.evaluate(() => {
      const field = [...document.querySelectorAll("label")].find(({ textContent }) =>
        textContent.includes("Number on the pole"),
      );
      document.getElementById(field?.htmlFor ?? "")?.focus();
    });
    await page.keyboard.type("17");
    await select("What is wrong", "out");
    await set(words("serviceDescription"), "The lamp by the gate is out");
    await set(words("serviceLatitude"), "48,1371");
    await set(words("serviceLongitude"), NEAR.long);
    expect(await axeViolations(page)).toEqual([]);
    await click(page, "button", words("serviceShowWhatGoesOut"));
    await sees(page, words("servicePreview", "City of Example"));
    await sees(page, words("serviceSimilar_one"));
    expect(await page.title()).not.toBe("run");
    expect(await page.$$eval(".service-pairs tr", (rows) => rows.map(({ textContent }) => textContent))).toEqual([
      "service_code033",
      "lat48.1371",
      "long11.575",
      "descriptionThe lamp by the gate is out",
      "attribute[POLE]17",
      "attribute[KIND]out",
      `api_key${words("serviceKeyGoes")}`,
    ]);
    expect(city.posts).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    await pictures("preview");
  });

  it("is sent once, also where the answer is lost, and then found", async () => {
    city.now.mode = "hangs-up";
    await click(page, "button", words("serviceSendNow"));
    await sees(page, words("serviceStateUnknown"));
    expect(city.posts).toHaveLength(1);
    expect(await payloadsOf(page, "filing.answered")).toEqual([]);
    await click(page, "link", words("serviceToSent"));
    await sees(page, words("serviceChipUnknown"));
    await pictures("unknown");
    city.now.mode = "well";
    await click(page, "button", words("serviceLookForOf", "Street light is out"));
    const [answered] = await eventually("the answer", async () => {
      const all = await payloadsOf<FilingAnswered>(page, "filing.answered");
      return all.length > 0 ? all : undefined;
    });
    expect(answered).toMatchObject({ outcome: "found", requestId: "9001" });
    expect(city.posts).toHaveLength(1);
    const [sent] = await payloadsOf<FilingSent>(page, "filing.sent");
    expect(sent).toMatchObject({
      caseId: CASE,
      attempt: 1,
      answers: [
        { code: "POLE", values: ["17"] },
        { code: "KIND", values: ["out"] },
      ],
    });
    expect(JSON.stringify(sent)).not.toContain(KEY);
  });

  it("tells its status when it has changed, in its list and in the inbox", async () => {
    const mine = city.held.find(({ id }) => id === "9001");
    if (!mine) throw new Error("the server has lost it");
    Object.assign(mine, { status: "closed", notes: "A new lamp was put in." });
    await click(page, "button", words("serviceCheckOf", "9001"));
    await sees(page, "A new lamp was put in.");
    const [changed] = await payloadsOf<FilingChanged>(page, "filing.changed");
    expect(changed).toMatchObject({
      status: "closed",
      statusNotes: "A new lamp was put in.",
      updates: [{ id: "u9001", status: "closed" }],
    });
    expect(await axeViolations(page)).toEqual([]);
    await pictures("sent");
    await page.goto(page.url().replace(/#.*$/u, "#/inbox"));
    await sees(page, words("inboxFilingStands", "Street light is out", words("serviceStatusClosed")));
  });

  it("says in plain words what a server did wrong", async () => {
    await page.goto(page.url().replace(/#.*$/u, "#/service-requests"));
    city.now.mode = "html";
    await click(page, "button", words("serviceFind"));
    await sees(page, words("serviceTroublePage"));
    city.now.mode = "busy";
    await click(page, "button", words("serviceFind"));
    await eventually(
      "the server's wish",
      async () => (await visibleText(page)).includes(words("serviceTroubleBusy", "").slice(0, 30)) || undefined,
    );
    city.now.mode = "well";
    await page.evaluate(() => chrome.storage.local.set({ language: "de" }));
    page = await driver().openWorkbench("#/service-requests");
    await eventually("German", async () => ((await visibleText(page)).includes("Meldungen") ? true : undefined));
    await takePictures(driver(), page, `german-${driver().name}`, {
      folder: FOLDER,
      widths: [400, 1280],
      height: 1_000,
    });
    await page.evaluate(() => chrome.storage.local.remove("language"));
    // The browser tells of each answer with a status that says no; nothing else may be told.
    expect(driver().faults.filter((fault) => !fault.startsWith("Failed to load resource"))).toEqual([]);
  });
});
