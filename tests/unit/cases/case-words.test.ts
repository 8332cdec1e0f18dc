import { fc, test } from "@fast-check/vitest";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { CASE_ID_LENGTH, CaseId } from "../../../src/domain/casework/cases";

describe("a case ID", () => {
  it.each(["PL-2026-0142", "Az. 12 C 34/26", "2026/0017#3", "VR 4711+2 (alt)", "Дело 12:3", "S_19.b"])(
    "may be %s",
    (id) => {
      expect(v.parse(CaseId, id)).toBe(id);
    },
  );
  it("is the same however it was typed or pasted", () => {
    for (const typed of ["  PL-2026-0142\n", "PL-2026\u200b-0142", "\u202ePL-2026-0142\u202c"])
      expect(v.parse(CaseId, typed)).toBe("PL-2026-0142");
    expect(v.parse(CaseId, "Za\u0308hler 1")).toBe(v.parse(CaseId, "Zähler 1"));
  });
  it.each([
    ["nothing", ""],
    ["only spaces", " \t\n "],
    ["only what cannot be seen", "\u200b\u2060"],
    ["a letter that cannot be seen", "\u3164"],
    ["markup", "<b>1</b>"],
    ["a mark without a letter", "\u0301A"],
    ["a hidden variation of a letter", "A\ufe0f1"],
    ["a hidden joiner", "A\u200d1"],
    ["a path", "../../etc"],
    ["quotes", "1' OR '1"],
    ["one character too many", "7".repeat(CASE_ID_LENGTH + 1)],
  ])("is never %s", (_what, id) => {
    expect(v.is(CaseId, id)).toBe(false);
  });
  it("may have 64 characters", () => {
    expect(v.is(CaseId, "7".repeat(64))).toBe(true);
  });
  test.prop([fc.string({ unit: "binary", maxLength: 80 })])("has nothing in it that cannot be seen", (typed) => {
    const id = v.safeParse(CaseId, typed);
    if (id.success) expect(id.output).toMatch(/^[\p{L}\p{M}\p{N} ._:/#()+-]{1,64}$/u);
    if (id.success) expect(id.output).not.toMatch(/\p{Default_Ignorable_Code_Point}/u);
  });
  test.prop([fc.integer({ min: 0, max: 0x9f }).filter((code) => code < 0x20 || code > 0x7e)])(
    "keeps no control character",
    (code) => {
      const id = v.safeParse(CaseId, `A${String.fromCharCode(code)}1`);
      if (id.success) expect(id.output).toMatch(/^A ?1$/u);
    },
  );
});
