import { describe, expect, it } from "vitest";
import { CHECKS } from "../../../scripts/checks/list-checks.mjs";
import { pickChecks } from "../../../scripts/checks/pick-checks.mjs";

const names = (lane?: string): string[] => pickChecks(lane).map(({ name }) => name);

describe("the checks", () => {
  it("are all run where no lane is named", () => {
    expect(pickChecks(undefined)).toEqual(CHECKS);
  });

  it("are each in a lane of the hosted runner", () => {
    const inLanes = ["code", "chromium", "firefox"].flatMap(names);
    expect(new Set(inLanes)).toEqual(new Set(names()));
  });

  it("of a lane come with what they need to have run before", () => {
    expect(names("firefox")).toEqual(["build", "e2e Firefox"]);
    expect(names("nowhere")).toEqual([]);
  });
});
