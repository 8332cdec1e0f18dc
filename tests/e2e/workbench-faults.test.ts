import { expect, it } from "vitest";
import { axeViolations, byRole, click, goneByRole, inOneBrowser, sees } from "./support";
import { words } from "./support/words";

inOneBrowser("a bug in the workbench", (driver) => {
  it("is said in a banner and in its view's place, and every other room can be opened", async () => {
    const workbench = await driver().openWorkbench("#/cases");
    await byRole(workbench, "heading", words("workbenchCases"));
    await workbench.evaluate(() => Reflect.set(HTMLDialogElement.prototype, "showModal", undefined));
    await click(workbench, "button", words("caseListOpenDots"));
    await sees(workbench, words("workbenchFault"));
    await byRole(workbench, "heading", words("workbenchViewFault"));
    expect(await axeViolations(workbench)).toEqual([]);
    await click(workbench, "link", words("workbenchLog"));
    await byRole(workbench, "heading", words("workbenchLog"));
    await sees(workbench, words("workbenchFault"));
    await click(workbench, "button", words("workbenchDismiss"));
    await goneByRole(workbench, "alert", "");
  });

  it("in a listener is said as well", async () => {
    const workbench = await driver().openWorkbench("#/cases");
    await byRole(workbench, "heading", words("workbenchCases"));
    await workbench.evaluate(() => {
      Reflect.set(Storage.prototype, "setItem", undefined);
      window.dispatchEvent(new Event("scroll"));
    });
    await sees(workbench, words("workbenchFault"));
  });
});
