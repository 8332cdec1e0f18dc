import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { generatorFrom, generatorOf } from "../../../src/domain/ground/chance";

/** What the authors' own program gives from the state 1, 2, 3, 4. */
const WORDS = [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804];

const STATE = ["00000001", "00000002", "00000003", "00000004"].join("");

/** 27 bits of one word, 26 of the next. */
const EXPECTED = [0, 2, 4, 6, 8].map(
  (at) => (Math.floor(WORDS[at]! / 32) * 2 ** 26 + Math.floor(WORDS[at + 1]! / 64)) / 2 ** 53,
);

it("gives what the published generator gives, one by one and many at once", () => {
  const [single, many] = [generatorFrom(STATE), new Float64Array(7)];
  expect(EXPECTED.map(() => single.next())).toEqual(EXPECTED);
  generatorFrom(STATE).fill(many, 1, 6);
  expect([...many]).toEqual([0, ...EXPECTED, 0]);
});

it("begins with the hash of its text", () => {
  const hash = createHash("sha256").update("Fall 17 – München").digest("hex");
  expect(generatorOf("Fall 17 – München").next()).toBe(generatorFrom(hash.slice(0, 32)).next());
});

it("stays below 1", () => {
  const numbers = new Float64Array(200_000);
  generatorOf("x").fill(numbers, 0, numbers.length);
  expect(numbers.every((one) => one >= 0 && one < 1)).toBe(true);
  const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  // Four standard errors of a uniform mean: 4 / √(12 × 200,000).
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.0026);
});
