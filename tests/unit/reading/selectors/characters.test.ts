import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { charactersOf } from "../../../../src/domain/evidence/reading/selectors/characters";

describe("positions in characters", () => {
  it("count a character of two units once", () => {
    const { fromUnits, toUnits } = charactersOf("a😀b");
    expect([0, 1, 3, 4].map(fromUnits)).toEqual([0, 1, 2, 3]);
    expect([0, 1, 2, 3].map(toUnits)).toEqual([0, 1, 3, 4]);
  });

  it("take the middle of a character for its beginning, and what is beyond the end for the end", () => {
    const { fromUnits, toUnits } = charactersOf("a😀b");
    expect([fromUnits(2), fromUnits(9), toUnits(9)]).toEqual([1, 3, 4]);
  });

  it("hold far into a long text", () => {
    const text = "😀a".repeat(10_000);
    const { fromUnits, toUnits } = charactersOf(text);
    expect([fromUnits(27_000), toUnits(18_000), fromUnits(text.length)]).toEqual([18_000, 27_000, 20_000]);
  });

  const texts = fc.array(fc.constantFrom("a", "é", "漢", "😀", "🇩🇪", "\ud83d", "\ude00", " "), { maxLength: 200 });
  test.prop([texts, fc.integer({ min: 1, max: 80 })])("come back to where they were", (parts, times) => {
    const text = parts.join("").repeat(times);
    const characters = Array.from(text);
    const { fromUnits, toUnits } = charactersOf(text);
    for (let n = 0; n <= characters.length; n += Math.ceil(characters.length / 50) || 1) {
      expect(toUnits(n)).toBe(characters.slice(0, n).join("").length);
      expect(fromUnits(toUnits(n))).toBe(n);
    }
  });
});
