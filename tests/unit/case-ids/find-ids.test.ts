import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { findIds, idsOnPage, readIdPattern } from "../../../src/domain/casework/case-ids";

function patternOf(written: string) {
  const read = readIdPattern(written);
  if (!read.ok) throw new Error(`no pattern: ${written}`);
  return read.value;
}
const inText = (pattern: string, text: string) => findIds(patternOf(pattern), text);

describe("IDs in a text", () => {
  it.each([
    ["PL-\\d{4}", "Case PL-2031, and PL-2032; PL-2031 again", ["PL-2031", "PL-2032"]],
    ["(PL|HR)/[0-9]{2,4}", "PL/20314 no, HR/203 yes, PL/20 yes", ["HR/203", "PL/20"]],
    ["[A-Z]{2}\\d+", "AB1 ab2 ABC3 CD44", ["AB1", "CD44"]],
    ["AZ \\d{2} \\d{1,3}/\\d{2}", "Our file AZ 12 345/26.", ["AZ 12 345/26"]],
    ["X-?\\d\\d", "X12 X-13", ["X12", "X-13"]],
  ])("%s in %s", (pattern, text, found) => {
    expect(inText(pattern, text)).toEqual(found);
  });

  it("are never a part of something longer", () => {
    for (const text of ["XPL-2031", "PL-20310", "PL-2031-5", "A-PL-2031", "PL-2031é", "_PL-2031"])
      expect(inText("PL-\\d{4}", text)).toEqual([]);
    expect(inText("PL-\\d{4}", "/cases/PL-2031/edit PL-2032-lodge")).toEqual(["PL-2031", "PL-2032"]);
  });

  it("are such as a case may have", () => {
    expect(inText("<\\d+>", "<12>")).toEqual([]);
  });

  it.each([
    "",
    "(",
    ")",
    "a)",
    "a{",
    "a{2,1}",
    "a{65}",
    "[a",
    "[^a]",
    "\\w",
    "a|",
    "()",
    "(){9}",
    "a*",
    "a?",
    ".",
    "^a",
    "a$",
    "a**",
  ])("no pattern is %j", (written) => {
    expect(readIdPattern(written).ok).toBe(false);
  });

  it("no pattern is larger than an ID needs", () => {
    expect(readIdPattern("((a{64}){64}){64}").ok).toBe(false);
    expect(readIdPattern("((((((((((a))))))))))").ok).toBe(false);
    expect(readIdPattern("a".repeat(201)).ok).toBe(false);
  });

  it("no text takes long, though other readers of such patterns would go on for ages", () => {
    const pattern = patternOf("(a+a+|(a|a)+)b");
    const began = performance.now();
    expect(findIds(pattern, "a".repeat(300_000))).toEqual([]);
    expect(findIds(pattern, "a-".repeat(300_000))).toEqual([]);
    expect(findIds(pattern, " a".repeat(300_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  // The platform's own, where it may be asked: on patterns and texts that are short.
  test.prop([
    fc.array(fc.constantFrom("P", "\\d", "[A-C]", "(A|B2)", "(P?\\d)", "x{1,2}", "\\d{2}"), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(fc.constantFrom("P", "1", "2", "A", "B", "x", " ", "-", "é"), { maxLength: 12 }),
  ])("are what the platform finds between what are no letters", (pieces, signs) => {
    const [pattern, text] = [pieces.join(""), signs.join("")];
    const all = new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}_])(?<![\\p{L}\\p{N}\\p{M}_]-)(?:${pattern})(?![\\p{L}\\p{N}\\p{M}_]|-\\d)`,
      "gu",
    );
    const longest = [...text.matchAll(all)].map(([id]) => id);
    const ours = inText(pattern, text);
    // Of two ways the platform takes the first, we the longest: what it finds begins where ours does.
    expect(ours).toHaveLength(new Set(ours).size);
    for (const id of ours) expect(new RegExp(`^(?:${pattern})$`, "u").test(id)).toBe(true);
    expect(ours.length > 0).toBe(longest.length > 0);
  });

  test.prop([fc.string({ unit: "binary", maxLength: 40 }), fc.string({ unit: "binary", maxLength: 200 })])(
    "nothing that is written throws",
    (pattern, text) => {
      const read = readIdPattern(pattern);
      if (read.ok) findIds(read.value, text);
    },
  );
});

describe("the IDs of a page", () => {
  const patterns = [
    { pattern: patternOf("PL-\\d{4}"), kind: "placement" },
    { pattern: patternOf("HR-\\d{4}"), kind: "hiring" },
  ] as const;
  const page = { url: "https://cases.example/list", title: "All cases", text: "" };

  it("are those of its address and its title before those among its words", () => {
    const words = { ...page, url: "https://cases.example/PL%2D2031", title: "HR-1000", text: "PL-9999" };
    expect(idsOnPage(patterns, words)).toEqual({
      ids: [
        { caseId: "PL-2031", kind: "placement" },
        { caseId: "HR-1000", kind: "hiring" },
      ],
      count: 2,
    });
  });

  it("are the first few among its words, and how many there are", () => {
    const text = Array.from({ length: 9 }, (_, n) => `PL-100${n}`).join(" ");
    const found = idsOnPage(patterns, { ...page, text });
    expect(found.count).toBe(9);
    expect(found.ids.map(({ caseId }) => caseId)).toEqual(["PL-1000", "PL-1001", "PL-1002", "PL-1003", "PL-1004"]);
  });

  it("are none where nothing says one, or the address is broken", () => {
    expect(idsOnPage(patterns, { ...page, url: "https://cases.example/%E0%A4%A" })).toEqual({ ids: [], count: 0 });
  });
});
