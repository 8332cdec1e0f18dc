import { describe, expect, it } from "vitest";
import { moveRow } from "../../../src/ui/move-row";

describe("moving through rows", () => {
  it.each([
    ["ArrowDown", 4, 5],
    ["k", 4, 3],
    ["PageDown", 4, 14],
    ["PageUp", 4, 0],
    ["Home", 4, 0],
    ["End", 4, 99],
    ["ArrowUp", 0, 0],
    ["ArrowDown", 99, 99],
  ])("%s from row %i leads to row %i", (key, from, to) => {
    expect(moveRow(key, from, 100, 10)).toBe(to);
  });

  it("leaves other keys, and empty lists, alone", () => {
    expect(moveRow("Enter", 4, 100, 10)).toBeUndefined();
    expect(moveRow("constructor", 4, 100, 10)).toBeUndefined();
    expect(moveRow("ArrowDown", 0, 0, 10)).toBeUndefined();
  });
});
