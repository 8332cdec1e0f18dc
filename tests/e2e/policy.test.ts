import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { PageRead } from "../../src/messaging";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, eventually, inEachManaged, sees, visibleText } from "./support";
import { payloadsOf, readLog } from "./support/evidence-log";
import { frontTabOf, sendFrom } from "./support/message";
import { capture, openCase, readPage } from "./support/panel-steps";
import { words } from "./support/words";

const POLICY = {
  agency: { name: "Town of Ellmont", helpUrl: "https://help.ellmont.example/" },
  desks: {
    other: { facts: ["aggregate-rating", "profile"] },
    placement: { facts: ["aggregate-rating", "profile"] },
    procurement: { facts: ["aggregate-rating", "profile"] },
    hiring: { barredHosts: ["127.0.0.1"] },
  },
  language: "en",
  locked: ["language"],
};

interface Change {
  readonly changed: readonly string[];
  readonly policy: string;
}

inEachManaged("an agency's policy", POLICY, (driver, name) => {
  let sites: Awaited<ReturnType<typeof serveSites>>;
  let panel: Page;
  let workbench: Page;
  const changes = () => payloadsOf<Change>(workbench, "policy.changed");

  beforeAll(async () => {
    sites = await serveSites();
    workbench = await driver().openWorkbench("#/settings");
  });
  afterAll(() => sites.close());

  it("is an entry of the log, with what it says", async () => {
    const [first] = await eventually("the entry", async () => {
      const said = await changes();
      return said.length > 0 ? said : undefined;
    });
    expect(first?.changed).toContain("agency");
    expect(first?.policy).toContain("Town of Ellmont");
  });

  it("is shown in the settings, with who locks what", async () => {
    await sees(workbench, "Town of Ellmont");
    await sees(workbench, words("settingsLockedBy", "Town of Ellmont"));
    await sees(workbench, words("settingsNotFrom", "127.0.0.1"));
    expect(await workbench.$eval("#settings-language select", ({ disabled }) => disabled)).toBe(true);
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("takes the facts that its kind of case takes, and says how many it does not", async () => {
    ({ panel } = await readPage(driver(), `${sites.url}/care/homes/lindenhof`));
    await openCase(panel, "POLICY-1");
    await eventually("the note", async () => ((await panel.$(".kinds-not-taken")) ? true : undefined));
    expect(await panel.$(".reviews")).toBeNull();
    expect(await axeViolations(panel)).toEqual([]);
    await capture(panel, "POLICY-1");
  });

  it("bars a site: the panel says who and why and offers nothing, and the background refuses", async () => {
    const before = (await readLog(workbench)).length;
    const tabId = await frontTabOf(panel);
    const read = await sendFrom<{ readonly value: PageRead }>(panel, "readPage", { tabId });
    const { token, url, title, readAt, reading } = read.value;
    const kind = "hiring";
    const act = { caseId: "POLICY-2", kind, title: "Buyer", purpose: "" };
    await sendFrom(panel, "act", { act: crypto.randomUUID(), type: "case.opened", payload: act });
    await panel.evaluate(() => chrome.storage.local.set({ activeCase: "POLICY-2" }));
    await sees(panel, words("panelSiteBarred", "Town of Ellmont", new URL(url).host, words("caseKindHiring")));
    await sees(panel, words("panelBarredEvidence"));
    expect(await panel.$("footer.capture-bar")).toBeNull();
    expect(await axeViolations(panel)).toEqual([]);
    const answer = await sendFrom(panel, "capturePage", {
      tabId,
      token,
      capture: {
        captureId: crypto.randomUUID(),
        caseId: "POLICY-2",
        page: { url, title },
        readAt,
        subjects: reading.subjects,
        facts: reading.facts.slice(0, 1),
        seen: {},
      },
    });
    expect(answer).toEqual({ ok: false, error: { code: "site-barred" } });
    expect((await readLog(workbench)).length).toBe(before + 1);
  });

  it("is another one once the administrator has changed it", async () => {
    driver().setPolicy({ ...POLICY, desks: { hiring: { allowedHosts: ["other.example"] } } });
    if (name === "firefox") {
      await driver().restart();
      workbench = await driver().openWorkbench("#/settings");
    }
    await sees(workbench, words("settingsOnly", "other.example"));
    const said = await eventually("the second entry", async () => {
      const all = await changes();
      return all.length > 1 ? all : undefined;
    });
    expect(said[1]?.changed).toContain("desks");
  });

  it("closes what it speaks of where it cannot be read, with words for the administrator", async () => {
    driver().setPolicy({ ...POLICY, required: ["desks"], desks: { hiring: { barredHosts: 7 } } });
    if (name === "firefox") {
      await driver().restart();
      workbench = await driver().openWorkbench("#/settings");
    }
    await sees(workbench, words("settingsSitesUnreadable"));
    expect(await visibleText(workbench)).toContain(name === "firefox" ? "desks.hiring.barredHosts" : "desks");
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
