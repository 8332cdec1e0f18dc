import type { Page } from "puppeteer-core";
import { rowNode } from "../../../src/domain/casework/subjects";
import { actFrom } from "./compared-case";
import { eventually } from "./eventually";
import { payloadsOf } from "./evidence-log";
import { byRole, click } from "./roles";
import { words } from "./words";

/** Import a table by the view for that, as an official does whose file a ready mapping knows. Gives the table's ID. */
export async function importTable(workbench: Page, path: string, name: string, rows: number): Promise<string> {
  await workbench.evaluate(() => {
    location.hash = "#/own-data/import";
  });
  const input = await eventually("the field", async () => (await workbench.$("input[type=file]")) ?? undefined);
  await input.uploadFile(path);
  await click(workbench, "button", words("ownDataRead"));
  await click(workbench, "button", words("ownDataImportRows", String(rows)));
  await byRole(workbench, "heading", name);
  const imported = (await payloadsOf<{ datasetId: string }>(workbench, "dataset.imported")).at(-1);
  if (!imported) throw new Error(`${name} was not imported`);
  return imported.datasetId;
}

/** Say of parts, named as the log names them, that each is the same subject as the first. */
export async function joinParts(workbench: Page, [first, ...others]: readonly string[]): Promise<void> {
  for (const other of others) await actFrom(workbench, "subjects.joined", { a: first, b: other, reason: "" });
}

/** How rows of a table are named as parts of a subject. */
export const rowsOf = (datasetId: string, keys: readonly string[]): readonly string[] =>
  keys.map((key) => rowNode(datasetId, key));
