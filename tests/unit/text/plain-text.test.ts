import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { Line, OptionalLine, Paragraphs, oneLine, plainText } from "../../../src/domain/ground/text";

// What can hide or turn text about: bidi controls, zero-width and filler characters, controls, tags, lone surrogates.
const TRICKS = [
  "\u202e",
  "\u2066",
  "\u200f",
  "\u061c",
  "\u200b",
  "\u2060",
  "\ufeff",
  "\u00ad",
  "\u034f",
  "\u3164",
  "\u180e",
  "\u{e0041}",
];
const HOSTILE = [
  ...TRICKS,
  "\0",
  "\t",
  "\r\n",
  "\r",
  "\n",
  "\u0085",
  "\u2028",
  "\ud800",
  "\udc00",
  "e",
  "\u0301",
  " ",
  "\u00a0",
  "\u2001",
  "A",
  "\u212b",
  "👩‍⚕️",
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 2 })), { maxLength: 20 })
  .map((parts) => parts.join(""));

const cleaners = [
  ["oneLine", oneLine],
  ["plainText", plainText],
] as const;

describe.each(cleaners)("%s", (_name, clean) => {
  test.prop([hostile])("says the same when said again", (text) => {
    expect(clean(clean(text))).toBe(clean(text));
  });
  test.prop([hostile])("is well-formed and in Unicode NFC", (text) => {
    expect(clean(text).isWellFormed()).toBe(true);
    expect(clean(text)).toBe(clean(text).normalize("NFC"));
  });
  test.prop([hostile])("keeps nothing that hides or turns text about", (text) => {
    for (const trick of TRICKS) expect(clean(text)).not.toContain(trick);
    expect(clean(text)).not.toMatch(/[\p{Bidi_Control}\p{Zl}\p{Zp}]/u);
    expect(clean(text).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
  test.prop([hostile])("has no space around it", (text) => {
    expect(clean(text)).toBe(clean(text).trim());
  });
  it("composes letters that a hidden character kept apart", () => {
    expect(clean("Caf\u0065\u200b\u0301")).toBe("Café");
  });
  it("keeps what scripts and emoji need", () => {
    expect(clean("👩‍⚕️ می‌خواهم")).toBe("👩‍⚕️ می‌خواهم");
  });
});

describe("oneLine", () => {
  test.prop([hostile])("is one line with single spaces", (text) => {
    expect(oneLine(text)).not.toMatch(/[^\S ]| {2}/u);
  });
  it("makes one space of a line break or a tab, and none of a hidden character", () => {
    expect(oneLine("a\r\nb\tc \u200b d")).toBe("a b c d");
    expect(oneLine("a\ufeffb")).toBe("ab");
  });
});

describe("plainText", () => {
  it("keeps paragraphs, with line feeds only", () => {
    expect(plainText("  First.\r\n\r\nSecond \rThird\u2028Fourth\t5")).toBe("First.\n\nSecond\nThird\nFourth 5");
  });
});

describe("the lengths of lines and paragraphs", () => {
  it("counts what is left after cleaning", () => {
    expect(v.is(Line(3), " a\u200bbc ")).toBe(true);
    expect(v.is(Line(3), "abcd")).toBe(false);
    expect(v.is(Line(3), "\u200b \u202e")).toBe(false);
    expect(v.is(OptionalLine(3), " \n")).toBe(true);
    expect(v.is(Paragraphs(3), "\n\n")).toBe(false);
    expect(v.is(Paragraphs(3), "a\nb")).toBe(true);
  });
});
