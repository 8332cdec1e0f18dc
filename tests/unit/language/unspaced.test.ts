import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { pairs } from "../../../src/domain/ground/language/unspaced";

describe("a run without spaces, where the browser knows no words", () => {
  it("is each two neighbours", () => {
    expect(pairs("夜勤者").map(([start, end]) => "夜勤者".slice(start, end))).toEqual(["夜勤", "勤者"]);
    expect(pairs("𠮷野家")).toEqual([
      [0, 3],
      [2, 4],
    ]);
  });

  it("is itself where it is one character", () => {
    expect(pairs("夜")).toEqual([[0, 1]]);
  });

  test.prop([fc.string({ unit: fc.constantFrom("夜", "𠮷", "ก"), minLength: 2 })])("leaves none out", (run) => {
    const places = pairs(run);
    expect(places.at(0)?.[0]).toBe(0);
    expect(places.at(-1)?.[1]).toBe(run.length);
    expect(places).toHaveLength(Array.from(run).length - 1);
  });
});
