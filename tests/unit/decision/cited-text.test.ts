import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { citedIn, textParts } from "../../../src/domain/casework/decision";
import { danglingIn, numberAnew } from "../../../src/domain/casework/decision/cited-text";

const place = (index: number) => ({ origin: "a1b2c3d4e5f60718", index });
const texts = fc.array(
  fc
    .array(
      fc.oneof(
        fc.constantFrom("Kind.", " ", "[x]", "[0]"),
        fc.integer({ min: 1, max: 6 }).map((n) => `[${n}]`),
      ),
    )
    .map((parts) => parts.join("")),
  { maxLength: 4 },
);
const cited = fc.array(fc.nat({ max: 3 }).map(place), { maxLength: 5 });

describe("a text that cites", () => {
  it("comes apart at the numbers that point at something", () => {
    expect(textParts("Rated 4.3.[2] Close[1][9]", 2)).toEqual([
      "Rated 4.3.",
      { cited: 2 },
      " Close",
      { cited: 1 },
      "[9]",
    ]);
    expect(textParts("", 2)).toEqual([]);
    expect(citedIn(["b[2]", "a[1][2]"], 2)).toEqual([2, 1]);
    expect(danglingIn(["a[1]", "b[7][7]"], 1)).toEqual([7]);
  });

  it("is numbered anew in the order in which it is read", () => {
    expect(numberAnew({ texts: ["Close.[3]", "Dear.[1] Far.[3][8]"], cited: [place(5), place(6), place(7)] })).toEqual({
      texts: ["Close.[1]", "Dear.[2] Far.[1](8)"],
      cited: [place(7), place(5)],
    });
  });

  test.prop([texts, cited])("points at the same places afterwards, counted from 1 without a gap", (before, held) => {
    const after = numberAnew({ texts: before, cited: held });
    const pointed = (all: readonly string[], list: readonly object[]) =>
      all.map((text) =>
        textParts(text, list.length).flatMap((part) => (typeof part === "string" ? [] : [list[part.cited - 1]])),
      );
    expect(pointed(after.texts, after.cited)).toEqual(pointed(before, held));
    expect(citedIn(after.texts, after.cited.length)).toEqual(after.cited.map((_one, n) => n + 1));
    expect(danglingIn(after.texts, after.cited.length)).toEqual([]);
    expect(numberAnew(after)).toEqual(after);
  });
});
