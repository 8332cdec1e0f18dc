import { expect, it } from "vitest";
import { axeViolations, byRole, inEachBrowser } from "./support";
import { words } from "./support/words";

inEachBrowser("the room own-data", (driver) => {
  it("opens under its address, and axe has nothing against it", async () => {
    const workbench = await driver().openWorkbench("#/own-data");
    await byRole(workbench, "heading", words("workbenchOwnData"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
