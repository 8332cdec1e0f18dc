import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { type CopyGroup, type Listed, type VoiceCounts, voicesOf } from "../../../src/domain/casework/trust";
import type { FactContent, FactRow } from "../../../src/domain/evidence/captures";
import type { Recorded } from "../../../src/domain/ledger/log";

type Row = Recorded<FactRow>;

let captured = 0;

/** Facts as one capture of a listing has them; each capture is a minute later than the one before. */
function captureOf(host: string, ...facts: FactContent[]): Row[] {
  const index = captured++;
  const at = new Date(Date.UTC(2026, 10, 2, 10, index)).toISOString();
  return facts.map((fact, n) => ({
    ...{ at, origin: "counterflow/a", index, n, captureId: `c${String(index)}` },
    ...{ host: host.split("/")[0] ?? host, subject: host, kind: fact.kind, fact },
  }));
}

const listed = (...rows: Row[]): Listed => ({ key: rows[0]?.subject ?? "", facts: rows });

const common = { subject: "home", confidence: 1 };
const says = (property: string, value: string): FactContent => ({ kind: "profile", ...common, property, value });
const rated = (value: number, ratingCount: number, best = 5): FactContent => ({
  kind: "aggregate-rating",
  ...common,
  rating: { raw: "", value, best, worst: 1, normalised: (value - 1) / (best - 1) },
  ratingCount,
});
const graded = (grade: string, grades = ["Outstanding", "Good", "Inadequate"]): FactContent => ({
  kind: "aggregate-rating",
  ...common,
  rating: { raw: grade, grade, grades },
});
const wrote = (text: string): FactContent => ({
  kind: "review",
  ...common,
  author: "M. Ünal",
  date: { raw: "3 Feb", iso: "2026-02-03" },
  text,
});

/** How one other source's facts count for the first fact of another. */
function counts(own: readonly FactContent[], other: readonly FactContent[]): VoiceCounts | undefined {
  const mine = captureOf("a.example", ...own);
  const theirs = captureOf("b.example", ...other);
  const [row] = mine;
  return row && voicesOf(row, [listed(...mine), listed(...theirs)], [])[0]?.counts;
}

describe("a property of another source", () => {
  it.each<[VoiceCounts | undefined, FactContent[], FactContent[]]>([
    ["same", [says("telephone", "0221 1234")], [says("telephone", "0221  1234")]],
    ["differs", [says("numberOfBeds", "60")], [says("numberOfBeds", "62")]],
    [undefined, [says("numberOfBeds", "60")], [says("telephone", "60")]],
    ["same", [says("amenity", "Garden")], [says("amenity", "Lift"), says("amenity", "GARDEN")]],
    ["open", [says("amenity", "Garden")], [says("amenity", "Lift"), says("amenity", "Chapel")]],
    ["open", [says("amenity", "Garden"), says("amenity", "Lift")], [says("amenity", "Chapel")]],
    ["open", [says("description", "A house by the river")], [says("description", "Sixty beds")]],
  ])("counts as %s", (expected, own, other) => {
    expect(counts(own, other)).toBe(expected);
  });

  it("counts as it was captured last", () => {
    const mine = captureOf("a.example", says("numberOfBeds", "60"));
    const before = captureOf("b.example", says("numberOfBeds", "62"));
    const now = captureOf("b.example", says("numberOfBeds", "60"));
    const [row] = mine;
    expect(row && voicesOf(row, [listed(...mine), listed(...now, ...before)], [])).toMatchObject([
      { listing: "b.example", index: now[0]?.index, counts: "same", facts: [{ value: "60" }] },
    ]);
  });
});

describe("an overall rating of another source", () => {
  it.each<[VoiceCounts, FactContent, FactContent]>([
    ["same", rated(4.3, 200), rated(4.2, 150)],
    ["same", rated(4.3, 200), rated(8.4, 150, 10)],
    ["differs", rated(4.6, 400), rated(2.1, 300)],
    // Three ratings lie beside nearly everything: they confirm nothing, and neither do they contradict.
    ["open", rated(4.3, 200), rated(4.2, 3)],
    ["open", rated(4.3, 3), rated(4.2, 200)],
    ["same", graded("Good"), graded("good")],
    ["differs", graded("Good"), graded("Inadequate")],
    ["open", graded("Good"), graded("Recommended", ["Recommended", "Not recommended"])],
    ["open", graded("Good"), rated(4.2, 200)],
  ])("counts as %s (%#)", (expected, own, other) => {
    expect(counts([own], [other])).toBe(expected);
  });
});

describe("a review that another source has", () => {
  it("is a copy and no second voice; other reviews are not told of", () => {
    const text = "The nurses were kind to my mother.";
    expect(counts([wrote(text)], [wrote("The lift was broken for weeks."), wrote(text.toUpperCase())])).toBe("copy");
    expect(counts([wrote(text)], [wrote("The lift was broken for weeks.")])).toBeUndefined();
  });
});

describe("sources that are not independent", () => {
  const beds = (host: string, value = "60") => captureOf(host, says("numberOfBeds", value));
  const copied = (...sources: string[]): CopyGroup => ({ name: sources[0] ?? "", sources, evidence: [] });
  const countsOf = (rows: Row[], others: Listed[], copies: CopyGroup[] = []) =>
    voicesOf(rows[0] as Row, [listed(...rows), ...others], copies).map(({ listing, counts: how }) => [listing, how]);

  it("are the fact's own, and those whose host counts already", () => {
    const [own, b, c] = [beds("a.example/1"), beds("b.example/1"), beds("b.example/2")];
    expect(countsOf(own, [listed(...beds("a.example/2")), listed(...b), listed(...c)])).toEqual([
      ["a.example/2", "same-source"],
      ["b.example/2", "same"],
      ["b.example/1", "same-source"],
    ]);
  });

  it("are those that copy each other, of which the one captured last counts", () => {
    const [own, b, c, d] = [beds("a"), beds("b", "62"), beds("c", "62"), beds("d")];
    const others = [listed(...b), listed(...c), listed(...d)];
    expect(countsOf(own, others, [copied("a", "d"), copied("b", "c")])).toEqual([
      ["d", "copy"],
      ["c", "differs"],
      ["b", "copy"],
    ]);
  });

  const values = fc.array(fc.constantFrom("60", "62", "64"), { minLength: 1, maxLength: 6 });

  test.prop([values, fc.nat()])("count once, however many copy, and in whichever order they come", (said, seed) => {
    const own = beds("own");
    const others = said.map((value, n) => listed(...beds(`h${String(n)}`, value)));
    const all = others.map(({ key }) => key);
    const once = countsOf(own, others, [copied(...all)]).filter(([, how]) => how === "same" || how === "differs");
    expect(once).toEqual([[all.at(-1), said.at(-1) === "60" ? "same" : "differs"]]);
    const turned = [...others.slice(seed % others.length), ...others.slice(0, seed % others.length)];
    expect(countsOf(own, turned)).toEqual(countsOf(own, others));
    expect(countsOf(own, others).filter(([, how]) => how === "same")).toHaveLength(
      said.filter((value) => value === "60").length,
    );
  });
});
