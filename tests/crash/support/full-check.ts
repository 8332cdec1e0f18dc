import type { Page } from "puppeteer-core";
import { expect } from "vitest";
import { byRole, click, eventually, visibleText } from "../../e2e/support";
import { dumpReplayed, dumpTables } from "../../e2e/support/tables";
import { words } from "../../e2e/support/words";

/** The product's own check finds the log sound, and a replay gives the very tables that are there. */
export async function expectSound(workbench: Page): Promise<void> {
  await workbench.evaluate(() => (location.hash = "#/settings"));
  await eventually("the log", async () => (await workbench.$("details.maintenance")) ?? undefined);
  await workbench.evaluate(() => document.querySelector("details.maintenance")?.setAttribute("open", ""));
  await click(workbench, "button", words("checkStart"));
  await byRole(workbench, "button", words("checkStart"));
  const outcome = await eventually("the check's outcome", async () => {
    const found = await workbench.$("section[aria-labelledby=check-log] :is([role=status], [role=alert]) b");
    return found ? visibleText(workbench) : undefined;
  });
  const [one, other] = [words("checkSound_one"), words("checkSound_other")].map((said) => said.split("$1")[1] ?? said);
  expect(outcome.includes(one ?? "") || outcome.includes(other ?? ""), outcome).toBe(true);
  const tables = await dumpTables(workbench);
  expect(await dumpReplayed(workbench)).toEqual(tables);
}
