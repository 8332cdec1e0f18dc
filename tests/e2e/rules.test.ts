import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees, visibleText } from "./support";
import { payloadsOf } from "./support/evidence-log";
import { pressWith } from "./support/keys";
import { fill } from "./support/roles";
import { words } from "./support/words";

interface Saved {
  readonly version: number;
  readonly xml: string;
  readonly bindings: readonly { readonly name: string }[];
  readonly effects: readonly { readonly when: string }[];
}

/** As another tool wrote it, in DMN 1.1, with elements of its own. */
const FOREIGN = `<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" xmlns:tool="urn:tool" id="d" name="Dish" namespace="urn:x">
  <decision id="dish" name="Dish"><extensionElements><tool:colour>red</tool:colour></extensionElements>
    <decisionTable id="t" hitPolicy="UNIQUE">
      <input id="i" label="Guests"><inputExpression id="e" typeRef="number"><text>guests</text></inputExpression></input>
      <output id="o" name="propose" typeRef="string"/>
      <rule id="r"><inputEntry id="a"><text>&gt; 8</text></inputEntry><outputEntry id="b"><text>"Stew"</text></outputEntry></rule>
    </decisionTable></decision>
  <inputData id="g" name="guests"/>
</definitions>`;

inEachBrowser("a rule set", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  let workbench: Page;
  beforeAll(async () => {
    workbench = await driver().openWorkbench("#/rules");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const cell = (row: number, column: string) => words("rulesCellName", String(row), column);
  const saved = () => payloadsOf<Saved>(workbench, "rule-set.saved");
  const open = async (name: string, text: string): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, text);
    await workbench.evaluate(() => {
      location.hash = "#/rules";
    });
    await click(workbench, "button", words("rulesImport"));
    const input = await eventually("the field", async () => (await workbench.$("input[type=file]")) ?? undefined);
    await input.uploadFile(path);
  };

  it("is begun from a sample, and can be told what overlaps", async () => {
    await sees(workbench, words("rulesNone"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("rulesSamplePlacement"));
    await sees(workbench, words("rulesTableTitle"));
    await sees(workbench, words("rulesNoGap"));
    await sees(workbench, words("rulesReached"));
    await sees(workbench, "Rows 1 and 2 overlap; the first counts");
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("says a gap with an example as soon as a row lets less through, and takes it back", async () => {
    await fill(workbench, "textbox", cell(2, words("rulesPickLow")), ">= 3");
    await sees(workbench, "No row fits this");
    await pressWith(workbench, "Control", "z");
    await sees(workbench, words("rulesNoGap"));
  });

  it("marks a cell that cannot be read, and says so", async () => {
    await fill(workbench, "textbox", cell(1, words("rulesPickCount")), ">= ");
    await sees(workbench, words("rulesCellSyntax"));
    await fill(workbench, "textbox", cell(1, words("rulesPickCount")), ">= 10");
    await sees(workbench, words("rulesOrMore", "10"));
  });

  it("takes a conclusion from its list by the keyboard, with what follows from it", async () => {
    const concluded = cell(2, words("rulesPropose"));
    const field = await byRole(workbench, "combobox", concluded);
    const value = () => field.evaluate((input) => (input as HTMLInputElement).value);
    const before = await value();
    await fill(workbench, "combobox", concluded, "v");
    await byRole(workbench, "listbox", concluded);
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.keyboard.press("ArrowDown");
    await workbench.keyboard.press("Enter");
    await goneByRole(workbench, "listbox", concluded);
    expect(await value()).not.toBe("v");
    await sees(workbench, words("rulesFollows", "").trim());
    await pressWith(workbench, "Control", "z");
    await eventually("what stood there", async () => ((await value()) === before ? true : undefined));
  });

  it("is tried out by hand", async () => {
    await fill(workbench, "textbox", words("rulesPickLow"), "2");
    await fill(workbench, "textbox", words("rulesPickCount"), "12");
    await sees(workbench, words("rulesTryRows_one", "1", "1"));
    await fill(workbench, "textbox", words("rulesPickCount"), "9");
    await sees(workbench, words("rulesTryNothing"));
  });

  it("is there again after another room", async () => {
    const { hash } = new URL(workbench.url());
    await workbench.evaluate(() => {
      location.hash = "#/sources";
    });
    await byRole(workbench, "heading", words("workbenchSources"));
    await workbench.evaluate((to) => {
      location.hash = to;
    }, hash);
    await sees(workbench, words("rulesDraftUnsaved"));
    const typed = await byRole(workbench, "textbox", cell(1, words("rulesPickCount")));
    expect(await typed.evaluate((input) => (input as HTMLInputElement).value)).toBe(">= 10");
  });

  it("is saved as a version, and put in use with a reason", async () => {
    await click(workbench, "button", words("rulesSave"));
    const dialog = await byRole(workbench, "dialog");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("rulesSave"));
    await goneByRole(workbench, "dialog");
    await click(workbench, "button", words("rulesPutVersionInUse", "1"));
    const second = await byRole(workbench, "dialog");
    await fill(second, "textbox", words("rulesSaysReason"), "Agreed on 16 November");
    await click(second, "button", words("rulesPutInUse"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, "version 1 in use since");
    const [first] = await saved();
    expect(first?.xml).toContain(">= 10".replace(">", "&gt;"));
    expect(first?.xml).toContain("DMNShape");
    expect(first?.xml).not.toContain("counterflow:ruleSet");
    expect(await payloadsOf(workbench, "rule-set.activated")).toHaveLength(1);
  });

  it("is run dry over no case, and says so", async () => {
    await click(workbench, "link", words("rulesTabTry"));
    await click(workbench, "button", words("rulesDryRunStart"));
    await sees(workbench, words("rulesDryRunNothing"));
    expect(await axeViolations(workbench)).toEqual([]);
  });

  it("of another tool's file is opened, with what its names stand for to be said", async () => {
    await open("dish.dmn", FOREIGN);
    await sees(workbench, words("rulesImportForeign"));
    await click(workbench, "button", words("rulesImportOpen"));
    await sees(workbench, words("rulesUnboundHelp"));
    await sees(workbench, words("rulesEffectNothing"));
    expect(await visibleText(workbench)).toContain(words("rulesNotShownExtension"));
  });

  it("of hostile XML is refused with its line, and nothing is there of it", async () => {
    await open("bomb.dmn", `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n<a>&b;</a>`);
    await sees(workbench, words("rulesFaultDoctype"));
    await sees(workbench, words("rulesFaultLine", "2"));
    expect(await saved()).toHaveLength(1);
  });
});
