import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { axeViolations, byRole, click, eventually, goneByRole, inEachBrowser, sees } from "./support";
import { PRICES } from "../sites/agency/price-list.mjs";
import { priceWorkbook } from "../sites/agency/price-workbook.mjs";
import { wordsLeft } from "./support/every-word";
import { payloadsOf } from "./support/evidence-log";
import { choose as chooseIn } from "./support/framing";
import { fill } from "./support/roles";
import { words } from "./support/words";

const HEAD = "contract_id;supplier;vat_id;address;postal_code;town;subject;value_eur;start;end;amendments;status";
const line = (id: string, supplier: string, value: string, start = "01.02.2025") =>
  `${id};${supplier};DE136695976;Hauptstr. 1;10115;Berlin;Reinigung;${value};${start};31.12.2026;0;laufend`;
const FIRST = [
  HEAD,
  line("V-1", "Zwetschgenbäckerei", "12.500,00"),
  line("V-2", "Schmidt AG", "8.000,50"),
  line("V-2", "Doppelt GmbH", "1,00"),
  line("V-3", "Aue KG", "teuer"),
];
const SECOND = [HEAD, line("V-1", "Zwetschgenbäckerei", "13.000,00"), line("V-9", "Neu & Söhne", "5,00")];

/** As windows-1252 has it: every letter of these lines is one byte there, of the same number. */
const asWindows = (lines: readonly string[]): Buffer => Buffer.from(`${lines.join("\r\n")}\r\n`, "latin1");

inEachBrowser("a table of the agency's own", (driver) => {
  const folder = mkdtempSync(join(tmpdir(), "counterflow-e2e-"));
  const [first, second, prices] = ["register.csv", "newer.csv", "price-list.xlsx"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  let workbench: Page;

  beforeAll(async () => {
    writeFileSync(first, asWindows(FIRST));
    writeFileSync(second, asWindows(SECOND));
    writeFileSync(prices, priceWorkbook());
    workbench = await driver().openWorkbench("#/own-data");
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const choose = async (path: string): Promise<void> => {
    const input = await eventually(
      "the field for a file",
      async () => (await workbench.$("input[type=file]")) ?? undefined,
    );
    await input.uploadFile(path);
    await sees(workbench, words("ownDataHowRead"));
  };

  it("is not there yet, and the room says what it is for", async () => {
    await sees(workbench, words("ownDataWhy"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", words("ownDataImport"));
    await byRole(workbench, "heading", words("ownDataImport"));
  });

  it("is looked at: how it is written was found, and a wrong guess can be changed", async () => {
    await choose(first);
    await sees(workbench, "Zwetschgenbäckerei");
    await workbench.select(`aria/${words("ownDataEncoding")}[role="combobox"]`, "koi8-r");
    await sees(workbench, "ZwetschgenbДckerei");
    expect(await axeViolations(workbench)).toEqual([]);
    await workbench.select(`aria/${words("ownDataEncoding")}[role="combobox"]`, "windows-1252");
    await sees(workbench, "Zwetschgenbäckerei");
  });

  it("is read whole: bad rows are listed with line and reason, and nothing counts yet", async () => {
    await click(workbench, "button", words("ownDataRead"));
    await sees(workbench, words("ownDataBadRows_other", "2"));
    await sees(workbench, words("ownDataBadKeyTwice", "3"));
    await sees(workbench, words("ownDataBadAmount"));
    await sees(workbench, "teuer");
    expect(await axeViolations(workbench)).toEqual([]);
    expect(await payloadsOf(workbench, "dataset.imported")).toEqual([]);
  });

  it("is imported: its rows are there, and each value says where it stands", async () => {
    await click(workbench, "button", words("ownDataImportRows", "2"));
    await byRole(workbench, "heading", "register");
    await sees(workbench, "Schmidt AG");
    expect(await payloadsOf(workbench, "dataset.imported")).toMatchObject([{ rows: 2, refused: 2, name: "register" }]);
    expect(await axeViolations(workbench)).toEqual([]);
    await fill(workbench, "searchbox", words("ownDataFind"), "zwetschgen");
    await sees(workbench, words("ownDataFound_one", "1"));
    await click(workbench, "link", "Zwetschgenbäckerei");
    await sees(workbench, words("ownDataWhereIs", "2", "8"));
    await sees(workbench, "€12,500.00");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", "register");
  });

  it("is imported again: what came, went and changed is shown before and noted after", async () => {
    await click(workbench, "link", words("ownDataImportAgain"));
    await choose(second);
    await click(workbench, "button", words("ownDataRead"));
    await sees(workbench, words("ownDataChanged_one", "1"));
    await sees(workbench, words("ownDataCame_one", "1"));
    await sees(workbench, words("ownDataWent_one", "1"));
    await sees(workbench, "13.000,00");
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "button", words("ownDataImportRows", "2"));
    await sees(workbench, words("ownDataChanges", "1", "1", "1"));
    await sees(workbench, "Neu & Söhne");
  });

  it("is withdrawn and put back", async () => {
    await click(workbench, "button", words("ownDataWithdraw"));
    const dialog = await byRole(workbench, "dialog");
    await sees(workbench, words("ownDataRests_other", "2"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(dialog, "button", words("ownDataWithdraw"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("ownDataWithdrawnHelp"));
    await click(workbench, "button", words("ownDataPutBack"));
    await sees(workbench, "Neu & Söhne");
  });

  it("is erased, with every word of it", async () => {
    expect(await wordsLeft(workbench, ["Zwetschgenbäckerei"])).toEqual(["Zwetschgenbäckerei"]);
    await click(workbench, "button", words("erase"));
    const dialog = await byRole(workbench, "dialog");
    await chooseIn(dialog, words("eraseReason"), words("eraseReasonRetention"));
    await click(dialog, "button", words("eraseDoTable"));
    await goneByRole(workbench, "dialog");
    await sees(workbench, words("ownDataNone"));
    expect(await wordsLeft(workbench, ["Zwetschgenbäckerei", "Neu & Söhne", "register.csv"])).toEqual([]);
  });

  it("may be a workbook, which a ready mapping knows", async () => {
    await click(workbench, "link", words("ownDataImport"));
    await choose(prices);
    await sees(workbench, "Stichting Lindenhof");
    const mapping = await byRole(workbench, "combobox", words("ownDataMapping"));
    expect(await mapping.evaluate((field) => (field as HTMLSelectElement).value)).toBe("price-list");
    await click(workbench, "button", words("ownDataRead"));
    await click(workbench, "button", words("ownDataImportRows", String(PRICES.length)));
    await byRole(workbench, "heading", "price-list");
    await sees(workbench, "Stichting Lindenhof");
    expect(driver().faults).toEqual([]);
  });
});
