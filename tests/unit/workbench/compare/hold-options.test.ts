import { describe, expect, it } from "vitest";
import type { Frame } from "../../../../src/domain/casework/comparison";
import type { Alternative } from "../../../../src/storage/reading";
import { firstFrame, holdOptions } from "../../../../src/workbench/compare/hold-options";
import { mindItems } from "../../../../src/workbench/compare/mind/mind-items";
import { evidence, fact } from "../../comparison/evidence";

const AS_OF = "2026-11-30T12:00:00.000Z";
const option = (name: string, beds: string | undefined, parts: readonly string[] = []): Alternative => ({
  node: `listing care.example ${name}`,
  parts: [`listing care.example ${name}`, ...parts],
  name,
  listings: [],
  evidence: evidence({ facts: beds === undefined ? [] : [fact("vacancies", beds)] }),
  lastCapturedAt: AS_OF,
});
const vacancies = { of: "fact", property: "vacancies" } as const;
const unit = { as: "number", unit: "" } as const;
const frame = (...names: string[]): Frame => ({
  alternatives: names.map((name) => `listing care.example ${name}`),
  criteria: [
    { criterionId: "a", name: "Beds", measure: vacancies, unit, value: { kind: "linear", worst: 0, best: 9 } },
  ],
  limits: [{ limitId: "b", name: "Beds", measure: vacancies, unit, must: { be: "at-least", value: 1 } }],
});

describe("the options of a case, held against its frame", () => {
  const all = [option("Elm", "3"), option("Oak", "0"), option("Ash", undefined), option("Yew", "9")];
  const held = holdOptions(all, frame("Ash", "Elm", "Oak", "gone"), AS_OF);
  const names = (options: readonly { readonly name: string }[]) => options.map(({ name }) => name);

  it("go on unless they are outside of a limit for certain, in the frame's order", () => {
    expect(names(held.inside)).toEqual(["Ash", "Elm"]);
    expect(names(held.out)).toEqual(["Oak"]);
    expect(held.gone).toEqual(["listing care.example gone"]);
    expect(held.options.map(({ isTicked }) => isTicked)).toEqual([true, true, true, false]);
    // As they are ranked: the same options in the same order.
    expect(held.laidOut.within).toEqual([0, 1]);
  });

  it("are one by whichever part the frame names them", () => {
    const joined = option("Elm", "3", ["listing forum.example Elm Court"]);
    const named = { ...frame(), alternatives: ["listing forum.example Elm Court", joined.node] };
    const { inside, gone } = holdOptions([joined], named, AS_OF);
    expect(inside.map(({ node }) => node)).toEqual(["listing forum.example Elm Court"]);
    expect(gone).toEqual([]);
  });

  it("are minded where something is missing or open", () => {
    expect(mindItems(held.inside, frame())).toEqual([
      { code: "limit-unknown", options: ["Ash"], what: "Beds", count: null },
      { code: "missing", options: ["Ash"], what: "Beds", count: null },
    ]);
  });

  it("are all of the case's, up to the most, before anybody has laid anything out", () => {
    expect(firstFrame(all, 2)).toEqual({ alternatives: [all[0]?.node, all[1]?.node], criteria: [], limits: [] });
  });
});
