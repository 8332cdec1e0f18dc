import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { serveSites } from "../../scripts/serve-sites.mjs";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { captureMessage, openCaseFrom, readBeside } from "./support/acts";
import { checkFile, writeChanged } from "./support/changed-file";
import { payloadsOf } from "./support/evidence-log";
import { exportCase } from "./support/exported-file";
import { sendFrom } from "./support/message";
import { fill } from "./support/roles";
import { words } from "./support/words";

const SUPPLIERS = "PR-2026-0311";
const HOMES = "PL-2026-0150";
const PAGES = [
  [SUPPLIERS, "procurement", "/suppliers/urteile/kabelmuehle"],
  [SUPPLIERS, "procurement", "/suppliers/urteile/quellhafer"],
  [HOMES, "placement", "/care/years/millbrook-house"],
  [HOMES, "placement", "/care/years/alder-court"],
] as const;
/** With `FINDINGS_PICTURES=FOLDER` pictures are taken, to be looked at. */
const FOLDER = process.env["FINDINGS_PICTURES"];

const BINDING = {
  name: "forecast",
  input: { of: "finding", method: "forecast", part: "high", unit: { as: "scale", worst: 1, best: 5 } },
};
const TELL = "Rated low next quarter";
const RULES = JSON.stringify({
  v: 1,
  kind: "placement",
  decision: "next",
  signatures: 1,
  bindings: [BINDING],
  effects: [{ when: TELL, alterations: [{ alter: "notify", text: "Look again before deciding." }] }],
});
/** A rule set whose table reads a forecast that is kept on the case. */
const MODEL = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="Next quarter" namespace="urn:x">
  <extensionElements><c:ruleSet xmlns:c="urn:counterflow:rules:1">${RULES.replaceAll("&", "&amp;")}</c:ruleSet></extensionElements>
  <decision id="next" name="Next quarter"><informationRequirement id="r1"><requiredInput href="#f"/></informationRequirement>
    <decisionTable id="t" hitPolicy="FIRST">
      <input id="i" label="Forecast"><inputExpression id="e" typeRef="number"><text>forecast</text></inputExpression></input>
      <output id="o" name="propose" typeRef="string"/>
      <rule id="r"><inputEntry id="a"><text>&lt; 3</text></inputEntry><outputEntry id="b"><text>"${TELL}"</text></outputEntry></rule>
    </decisionTable></decision>
  <inputData id="f" name="forecast"><variable id="v" name="forecast" typeRef="number"/></inputData>
</definitions>`;

interface Kept {
  readonly findingId: string;
  readonly caseId: string | null;
  readonly method: string;
  readonly found: { readonly from: string; readonly numbers: Readonly<Record<string, number>> };
  readonly inputs: { readonly captures: readonly { readonly facts: readonly unknown[] }[] };
}
interface Proposed {
  readonly caseId: string;
  readonly inputs: readonly {
    readonly name: string;
    readonly value: number;
    readonly cites: readonly { readonly index: number }[];
  }[];
}

inEachBrowser("findings", (driver, browser) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  let served: Awaited<ReturnType<typeof serveSites>>;
  let workbench: Page;

  beforeAll(async () => {
    served = await serveSites();
    for (const [caseId, kind, page] of PAGES) {
      const panel = await driver().triggerAction(await driver().openPage(served.url + page));
      await openCaseFrom(panel, caseId, { kind, title: kind === "placement" ? "Two homes" : "School IT" });
      const read = await eventually("the page to be read", () => readBeside(panel));
      const { name, request } = captureMessage(read, caseId);
      await sendFrom(panel, name, request);
    }
    workbench = await driver().openWorkbench("#/patterns");
  });
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true });
  });

  const go = async (hash: string): Promise<void> => {
    await workbench.bringToFront();
    await workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
  };

  /** A button that begins with some words, pressed. */
  const press = (beginning: string): Promise<true> =>
    eventually(`the button ${beginning}`, () =>
      workbench.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLButtonElement>("main button")].find((button) =>
          button.getAttribute("aria-label")?.startsWith(wanted),
        );
        found?.click();
        return found !== undefined || undefined;
      }, beginning),
    );
  const of = (action: "findingKeep" | "findingDismiss" | "findingTakeBack", title: string): string =>
    words("findingNamed", words(action), title);
  const kept = () => payloadsOf<Kept>(workbench, "finding.kept");

  /** Keep something on the case that is looked at. */
  async function keep(title: string, note: string): Promise<void> {
    const before = (await kept()).length;
    await press(of("findingKeep", title));
    const dialog = await byRole(workbench, "dialog");
    if (note !== "") await fill(dialog, "textbox", words("findingNoteLabel"), note);
    expect(await axeViolations(workbench)).toEqual([]);
    if (before === 0) await picture("keep");
    await click(dialog, "button", words("findingKeepDo"));
    await goneByRole(workbench, "dialog");
    await eventually("it to be kept", async () => (await kept()).length > before || undefined);
  }

  it("of many at once at one supplier is explained, kept and put on the case", async () => {
    await go(`#/patterns?case=${SUPPLIERS}`);
    const title = words("patternsTitleOf", words("patternsTitleBurst"), "Kabelmühle IT-Systeme");
    await sees(workbench, title);
    await sees(workbench, words("patternsNothingOfPeople"));
    await keep(title, "Ask the supplier what happened in November.");
    await sees(workbench, words("findingKept"));
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("kept");
    const [burst] = await kept();
    expect(burst).toMatchObject({ caseId: SUPPLIERS, method: "bursts", found: { from: "2024-11-14" } });
    expect(burst?.found.numbers["reviews"]).toBe(11);
  });

  it("that is said not to be odd is folded away with its reason, and taken back", async () => {
    const alike = words("patternsTitleAlike");
    await press(of("findingDismiss", alike));
    const dialog = await byRole(workbench, "dialog");
    await click(dialog, "button", words("findingDismissDo"));
    await sees(workbench, words("findingReasonMissing"));
    await fill(dialog, "textbox", words("findingReason"), "The forum's own form.");
    await click(dialog, "button", words("findingDismissDo"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("findingsDismissed_one", "1"));
    expect(await axeViolations(workbench)).toEqual([]);
    const folded = () => workbench.$eval("details.patterns-dismissed", ({ textContent }) => textContent);
    expect(await folded()).toContain("The forum's own form.");
    await workbench.$eval("details.patterns-dismissed > summary", (summary) => summary.click());
    await picture("dismissed");
    await press(of("findingTakeBack", alike));
    await eventually("it to stand again", async () =>
      (await workbench.$("details.patterns-dismissed")) === null ? true : undefined,
    );
  });

  it("stands in its case and in the log, with its numbers and what may lie behind it", async () => {
    await go(`#/cases/${SUPPLIERS}/patterns`);
    await byRole(workbench, "heading", words("findingsOfCase"));
    await sees(workbench, "Ask the supplier what happened in November.");
    await sees(workbench, words("patternsInnocentAsked"));
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("case");
    await click(workbench, "link", words("findingEntry"));
    await sees(workbench, words("findingRestsOn"));
    await sees(workbench, words("logTypeFindingKept"));
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("entry");
  });

  it("goes out with its case, follows from the entries, and a changed number is found", async () => {
    await go(`#/cases/${SUPPLIERS}`);
    const path = join(folder, "case.wacz");
    const file = await exportCase(workbench, SUPPLIERS);
    writeFileSync(path, file);
    const sound = checkFile(path);
    expect(sound.stdout).toContain("1 finding follows from the entries, digit for digit");
    expect(sound.stdout).toContain("Sound:");
    expect(sound.status).toBe(0);
    await writeChanged(file, path, "finding.kept", (payload) => payload.replace('"reviews":11', '"reviews":12'));
    const changed = checkFile(path);
    expect(changed.stdout).toContain("does not follow from the entries");
    expect(changed.status).toBe(1);
  });

  it("in a dossier dates a home's fall, and says what comes next", async () => {
    await go("#/subjects");
    await click(workbench, "link", "Millbrook House");
    await byRole(workbench, "heading", "Millbrook House");
    await eventually("the change", () =>
      workbench.evaluate(
        (said) => document.querySelector(".dossier-patterns")?.textContent.includes(said) || undefined,
        "Was 4.56 before March 2023, 3.16 after.",
      ),
    );
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.$eval(".dossier-patterns", (section) => section.scrollIntoView());
    await picture("dossier");
  });

  it("of a fall is kept, and its forecast makes a rule propose something, naming the finding", async () => {
    await go("#/rules");
    await click(workbench, "button", words("rulesImport"));
    const path = join(folder, "next.dmn");
    writeFileSync(path, MODEL);
    const input = await eventually("the field", async () => (await workbench.$("input[type=file]")) ?? undefined);
    await (input as { uploadFile: (file: string) => Promise<void> }).uploadFile(path);
    await click(workbench, "button", words("rulesImportOpen"));
    await sees(workbench, TELL);
    await click(workbench, "button", words("rulesConditionAddMore"));
    const picker = await byRole(workbench, "dialog");
    await (
      await byRole(picker, "combobox", words("rulesConditionWhat"))
    ).evaluate((select) => {
      (select as HTMLSelectElement).value = "forecast";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    await sees(workbench, words("rulesForecastLow"));
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("picker");
    await click(picker, "button", words("factCancel"));
    await goneByRole(workbench, "dialog");
    await click(workbench, "button", words("rulesSave"));
    await click(await byRole(workbench, "dialog"), "button", words("rulesSave"));
    await goneByRole(workbench, "dialog");
    await click(workbench, "button", words("rulesPutVersionInUse", "1"));
    const dialog = await byRole(workbench, "dialog");
    await fill(dialog, "textbox", words("rulesSaysReason"), "Agreed on 16 November");
    await click(dialog, "button", words("rulesPutInUse"));
    await goneByRole(workbench, "dialog");
    expect(await payloadsOf(workbench, "alteration.proposed")).toEqual([]);

    await go(`#/patterns?case=${HOMES}`);
    await sees(workbench, "708 reviews");
    const node = await eventually("the home", () =>
      workbench.evaluate(
        () =>
          [...document.querySelectorAll("option")].find(({ textContent }) => textContent === "Alder Court")?.value ||
          undefined,
      ),
    );
    await go(`#/patterns?${new URLSearchParams({ subject: node.replace(/^subject /u, "") }).toString()}`);
    await sees(workbench, words("patternsNextMeans"));
    await press(of("findingKeep", words("patternsTitleForecast")));
    const keeping = await byRole(workbench, "dialog");
    await (
      await byRole(keeping, "combobox", words("findingCase"))
    ).evaluate((select, caseId) => {
      (select as HTMLSelectElement).value = caseId;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }, HOMES);
    await click(keeping, "button", words("findingKeepDo"));
    await goneByRole(workbench, "dialog");
    const proposed = await eventually("the proposal", async () => {
      const all = await payloadsOf<Proposed>(workbench, "alteration.proposed");
      return all.length > 0 ? all : undefined;
    });
    const [first] = proposed;
    expect(first?.caseId).toBe(HOMES);
    expect(first?.inputs[0]?.name).toBe("forecast");
    expect(first?.inputs[0]?.value).toBeLessThan(3);
    expect(first?.inputs[0]?.cites).toHaveLength(1);
    await go("#/inbox?tab=proposals");
    const line = await eventually("its line", async () => (await workbench.$("a.inbox-row")) ?? undefined);
    await go(await line.evaluate((row) => row.hash));
    await sees(workbench, words("patternsTitleForecast"));
    expect(await axeViolations(workbench)).toEqual([]);
    await picture("proposal");
    expect(driver().faults).toEqual([]);
  });

  async function picture(name: string): Promise<void> {
    if (FOLDER === undefined || browser !== "chromium") return;
    for (const [scheme, width] of [
      ["light", 1280],
      ["dark", 1280],
      ["light", 400],
      ["light", 1920],
    ] as const) {
      await workbench.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await workbench.setViewport({ width, height: 900 });
      await workbench.screenshot({
        path: `${FOLDER}/${name}-${scheme}-${width}.png`,
        fullPage: !["dossier", "keep", "picker"].includes(name),
      });
    }
    await workbench.emulateMediaFeatures([]);
    await workbench.setViewport({ width: 1280, height: 900 });
  }
});
