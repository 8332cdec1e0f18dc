import { describe, expect, it } from "vitest";
import { WITHHELD_KINDS } from "../../../src/domain/evidence/withhold";
import { falseIn, isField, labelledOf, recallOf } from "./labelled";

const scored = labelledOf("scored");
const all = scored.flatMap(([, some]) => some);
const prose = all.filter((one) => !isField(one));

describe("what is withheld of labelled texts that no cue was made on", () => {
  it("has at least 600 of them in both halves, and more than a hundred that tell nothing", () => {
    const both = [...all, ...labelledOf("tuned").flatMap(([, some]) => some)];
    expect(both.length).toBeGreaterThanOrEqual(600);
    expect(all.filter(({ kinds }) => kinds.length === 0).length).toBeGreaterThan(100);
  });

  it("finds 98 % of what fields tell", () => expect(recallOf(all.filter(isField))).toBeGreaterThanOrEqual(0.98));

  it("finds 92 % of what prose tells", () => expect(recallOf(prose)).toBeGreaterThanOrEqual(0.92));

  it("finds something in 2 % at most of what tells nothing", () => {
    const nothing = all.filter(({ kinds }) => kinds.length === 0);
    expect(falseIn(all).length / nothing.length).toBeLessThanOrEqual(0.02);
  });

  it.each(scored)("finds 85 %% in each language: %s", (_, some) =>
    expect(recallOf(some.filter((one) => !isField(one)))).toBeGreaterThanOrEqual(0.85),
  );

  it.each(WITHHELD_KINDS)("finds 80 %% of each kind: %s", (kind) =>
    expect(recallOf(prose.filter(({ kinds }) => kinds.includes(kind)))).toBeGreaterThanOrEqual(0.8),
  );
});

describe("what is withheld of labelled texts that cues were made on", () => {
  const tuned = labelledOf("tuned").flatMap(([, some]) => some);

  it("finds it", () => expect(recallOf(tuned)).toBeGreaterThanOrEqual(0.98));
  it("finds nothing else", () => expect(falseIn(tuned)).toEqual([]));
});
