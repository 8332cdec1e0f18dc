import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { excerptOf, markerOf, parseQuery } from "../../../src/domain/casework/find";

const marked = (typed: string, text: string, length = 200) => {
  const excerpt = excerptOf(text, markerOf(parseQuery(typed)), length);
  return excerpt.marks.map(({ start, end }) => excerpt.text.slice(start, end));
};

describe("what is shown of a text", () => {
  it("has the words marked that were looked for, in every inflection and every language", () => {
    expect(marked("Nacht", "Nachts war es kalt, zwei Nächte lang")).toEqual(["Nachts", "Nächte"]);
    expect(marked("night", "Cold nights, and a night light")).toEqual(["nights", "night"]);
    expect(marked("lif*", "The lift, lifted for life")).toEqual(["lift", "lifted", "life"]);
  });

  it("is not marked where a word must not be there, or only a filter was typed", () => {
    expect(marked("-night rating:<3", "night after night")).toEqual([]);
  });

  it("is the piece where the most of them stand", () => {
    const far = `night ${"and so on ".repeat(60)}at night the night staff`;
    const excerpt = excerptOf(far, markerOf(parseQuery("night staff")), 120);
    expect(excerpt.text).toContain("at night the night staff");
    expect(excerpt.isCutBefore).toBe(true);
    expect(excerpt.isCutAfter).toBe(false);
  });

  test.prop([fc.string({ unit: "grapheme", maxLength: 400 }), fc.integer({ min: 60, max: 300 })])(
    "is a piece of it, no longer than asked, and marks lie within",
    (text, length) => {
      const { text: piece, marks } = excerptOf(text, () => true, length);
      expect(text.toWellFormed()).toContain(piece);
      expect(piece.length).toBeLessThanOrEqual(length);
      for (const { start, end } of marks) expect(0 <= start && start < end && end <= piece.length).toBe(true);
    },
  );
});
