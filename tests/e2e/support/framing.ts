import type { ElementHandle, Page } from "puppeteer-core";
import { expect } from "vitest";
import { byRole, click, goneByRole } from "./roles";
import type { Scope } from "./scope";
import { words } from "./words";

/** Choose in a list what begins with these words. */
export async function choose(scope: Scope, name: string, begins: string): Promise<void> {
  const field = await byRole(scope, "combobox", name);
  const value = await field.evaluate(
    (select, wanted) => [...(select as HTMLSelectElement).options].find((one) => one.label.startsWith(wanted))?.value,
    begins,
  );
  expect(value, begins).toBeDefined();
  await field.select(value ?? "");
}

/** Add a limit or what matters to a comparison by its dialog. */
export async function addToFrame(
  workbench: Page,
  button: string,
  fillIn: (dialog: ElementHandle) => Promise<void>,
): Promise<void> {
  await click(workbench, "button", button);
  const dialog = await byRole(workbench, "dialog");
  await fillIn(dialog);
  await click(dialog, "button", words("compareKeep"));
  await goneByRole(workbench, "dialog");
}

/** Add something measured as what matters, as it is proposed. */
export const addMeasured = (workbench: Page, begins: string): Promise<void> =>
  addToFrame(workbench, words("compareCriterionAddMore"), (dialog) => choose(dialog, words("compareMeasure"), begins));
