import { describe, expect, it } from "vitest";
import { sheetText } from "../../../src/capture/snapshot/sheet-text";

/** "Оценка" in windows-1251. */
const WORD = [0xce, 0xf6, 0xe5, 0xed, 0xea, 0xe0];
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part)] : [...part])));

describe("the text of a style sheet", () => {
  it.each([
    ["its Content-Type", bytes(WORD), `text/css; charset="windows-1251"`, undefined, "windows-1251"],
    ["its own first rule", bytes(`@charset "cp1251";`, WORD), "text/css", "utf-8", "windows-1251"],
    ["what names it", bytes(WORD), "text/css", "windows-1251", "windows-1251"],
    ["a label that is none, passed over", bytes(WORD), "text/css; charset=nonsense", "windows-1251", "windows-1251"],
    [
      "its mark before all else",
      bytes([0xef, 0xbb, 0xbf], "Оценка"),
      "text/css; charset=windows-1251",
      undefined,
      "utf-8",
    ],
    [
      "UTF-16, with its mark",
      bytes([0xff, 0xfe], [...Buffer.from("Оценка", "utf16le")]),
      "text/css",
      undefined,
      "utf-16le",
    ],
    ["UTF-8 where nothing says otherwise", bytes("Оценка"), "text/css", undefined, "utf-8"],
    [
      "UTF-8 where it says in ASCII that it is UTF-16",
      bytes(`@charset "utf-16";`, "Оценка"),
      "text/css",
      undefined,
      "utf-8",
    ],
  ])("is read by %s", (_by, given, type, around, encoding) => {
    const found = sheetText(given, type, around);
    expect(found.text).toMatch(/Оценка$/u);
    expect(found.encoding).toBe(encoding);
  });
});
