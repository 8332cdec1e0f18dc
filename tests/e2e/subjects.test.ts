import { expect, it } from "vitest";
import { axeViolations, byRole, inEachBrowser } from "./support";
import { words } from "./support/words";

inEachBrowser("the room subjects", (driver) => {
  it("opens under its address, and axe has nothing against it", async () => {
    const workbench = await driver().openWorkbench("#/subjects");
    await byRole(workbench, "heading", words("workbenchSubjects"));
    expect(await axeViolations(workbench)).toEqual([]);
    expect(driver().faults).toEqual([]);
  });
});
