import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { openPseudonyms, reviewersIn } from "../../../src/domain/evidence/pseudonyms";
import { aReview, aTag } from "../support/a-fact";

const [KEY, OTHER] = ["0a".repeat(32), "0b".repeat(32)];
const facts = [
  aReview({ author: "Anna Müller", text: "Good. Thanks to Bruno F." }),
  aReview({ author: "Bruno F.", text: "As MUELLER, Anna says; anna muller is right.", answer: undefined }),
  aTag("quiet"),
];
const capture = (of = facts) => ({
  captureId: "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001",
  caseId: "PL-1",
  page: { url: "https://reviews.example/anna-muller", title: "Reviews by Anna Müller" },
  readAt: "2026-01-01T00:00:00.000Z",
  subjects: [
    { id: "#anna-muller", types: ["Person"], name: "Anna Müller", identifiers: [] },
    { id: "#Anna Müller", types: ["Person"], name: "Anna Müller", identifiers: [] },
    { id: "#home", types: ["LocalBusiness"], name: "Lindenhof", identifiers: [] },
  ],
  facts: of.map((fact) => ({ ...fact, subject: "#home" })),
  seen: { review: 2 },
});

describe("reviewers under pseudonyms", () => {
  const made = openPseudonyms(reviewersIn(capture()), KEY).capture(capture());

  it("have none of their names left, in whichever text, but in the page's own address", () => {
    const { page, ...others } = made;
    expect(page.url).toBe("https://reviews.example/anna-muller");
    expect(JSON.stringify([page.title, others])).not.toMatch(/anna|m[uü]e?ller|bruno/iu);
    expect(JSON.stringify(others)).toContain("Lindenhof");
  });

  it("are the same person wherever they stand, and things that were apart stay so", () => {
    const [first, second] = made.facts.map((fact) => (fact.kind === "review" ? fact : undefined));
    expect(first?.author).toMatch(/^reviewer-[0-9a-f]{10}$/u);
    expect(first?.text).toBe(`Good. Thanks to ${second?.author ?? ""}.`);
    expect(made.page.title).toBe(`Reviews by ${first?.author ?? ""}`);
    expect(new Set(made.subjects.map(({ id }) => id)).size).toBe(3);
    expect(made.facts.every(({ subject }) => subject === "#home")).toBe(true);
  });

  it("are others under another key, so that no two captures show the same person", () => {
    const [a, b] = [KEY, OTHER].map((key) => openPseudonyms(["Anna Müller"], key).inText("Anna Müller"));
    expect(a).not.toBe(b);
    expect(openPseudonyms(["ANNA MULLER"], KEY).inText("ANNA MULLER")).toBe(a);
  });

  it("leave what the page is about its name where it answers itself, and a word that is no name", () => {
    const answered = capture([aReview({ author: "Good", text: "A good home, said Good." })]);
    expect(
      reviewersIn({ ...answered, subjects: [{ id: "#home", types: ["Thing"], name: "Good", identifiers: [] }] }),
    ).toEqual([]);
    const [fact] = openPseudonyms(["Good"], KEY).capture(answered).facts;
    expect(fact?.kind === "review" && fact.text).toMatch(/^A good home, said reviewer-[0-9a-f]{10}\.$/u);
  });

  test.prop([
    fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { maxLength: 5 }),
    fc.string({ unit: "grapheme" }),
  ])("never fail, and names of three signs and more are gone from an author's field", (names, text) => {
    const { inText } = openPseudonyms(names, KEY);
    expect(typeof inText(text)).toBe("string");
    for (const name of names.filter((one) => one.trim() !== "")) expect(inText(name)).toMatch(/^reviewer-/u);
  });
});
