import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { areLookAlike } from "../../../src/domain/ground/case-names";
import { runs } from "../support/runs";

it.each([
  ["PL-1", "pl-1"],
  ["PL-1", "ＰＬ-１"],
  ["PL-1", "PL-١"],
  ["PL-1", "РL-1"],
  ["AKTE-7", "ΑΚΤΕ-7"],
  ["AKTE-10", "AKTE-1O"],
  ["AI-1", "Al-1"],
  ["Straße 3", "STRASSE 3"],
])("%s may pass for %s", (one, other) => {
  expect(areLookAlike(one, other)).toBe(true);
  expect(areLookAlike(other, one)).toBe(true);
});

it.each([
  ["PL-1", "PL-2"],
  ["PL-1", "PL-11"],
  ["PL-1", "PK-1"],
  ["PL-1", "PL-1"],
])("%s does not pass for %s", (one, other) => {
  expect(areLookAlike(one, other)).toBe(false);
});

test.prop([fc.nat({ max: 99_999 }), fc.nat({ max: 99_999 })], runs(100))("numbers are told apart", (one, other) => {
  expect(areLookAlike(`PL-${one}`, `PL-${other}`)).toBe(false);
});
