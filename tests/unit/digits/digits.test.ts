import { fc, test } from "@fast-check/vitest";
import { expect, it } from "vitest";
import { readCount } from "../../../src/domain/evidence/reading/facts/numbers";
import { readDate } from "../../../src/domain/evidence/reading/facts/page-date";
import { asTyped, inAscii } from "../../../src/domain/ground/digits";
import { runs } from "../support/runs";

/** The zeros of all scripts that the engine knows: a digit after which nine more follow, and before which ten or none. */
const ZEROS = Array.from({ length: 0x1_fc00 }, (_, code) => code).filter(
  (code) => /\p{Nd}/u.test(String.fromCodePoint(code)) && isZero(code),
);

function isZero(code: number): boolean {
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1 - before))) before++;
  return before % 10 === 0;
}

const inScript = (text: string, zero: number): string =>
  text.replace(/\d/gu, (digit) => String.fromCodePoint(zero + Number(digit)));

const zeros = fc.constantFrom(...ZEROS);

it("knows the digits of many scripts", () => {
  expect(ZEROS.length).toBeGreaterThan(50);
});

test.prop([fc.integer({ min: 0, max: 999_999_999 }), zeros], runs(200))(
  "in whatever script a number is written, it is that number",
  (number, zero) => {
    expect(inAscii(inScript(String(number), zero))).toBe(String(number));
    expect(readCount(inScript(String(number), zero))).toBe(number);
  },
);

test.prop(
  [fc.date({ min: new Date("1990-01-01"), max: new Date("2026-01-01"), noInvalidDate: true }), zeros],
  runs(100),
)("in whatever script a day is written, it is that day, and its words stay", (date, zero) => {
  const day = date.toISOString().slice(0, 10);
  const raw = inScript(day, zero);
  expect(readDate(raw)).toEqual({ raw, iso: day });
});

test.prop([fc.string({ unit: "grapheme" }), zeros, fc.nat({ max: 9999 }), fc.string()], runs(100))(
  "what stands for a piece is what the page typed",
  (before, zero, number, after) => {
    fc.pre(!/\p{Nd}/u.test(before + after));
    const typed = inScript(String(number), zero);
    expect(asTyped(before + typed + after, String(number))).toBe(typed);
  },
);

it("leaves alone what has no digits of other scripts", () => {
  expect(inAscii("4.5 of 5, ½ ② Ⅳ")).toBe("4.5 of 5, ½ ② Ⅳ");
});
