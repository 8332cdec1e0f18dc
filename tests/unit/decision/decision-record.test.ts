import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  decisionMade,
  draftChecks,
  firstOf,
  lossesOf,
  recompute,
  sharesOf,
  worthOf,
} from "../../../src/domain/casework/decision";
import { AS_OF, ORIGIN, aDraft, comparedOf, decisionOn, evidenceOf } from "./a-comparison";

const HOMES = [evidenceOf(4, 1, "3"), evidenceOf(5, 3, "2"), evidenceOf(4.6, 1, "0")];

describe("a decision's record", () => {
  const record = decisionOn(HOMES, {
    cited: [
      { origin: ORIGIN, index: 20 },
      { origin: ORIGIN, index: 1, fact: 0 },
    ],
    why: "We saw it.[1] Rated well.[2]",
  });

  it("is one that the log takes, and its own evidence comes to its figures", () => {
    expect(v.parse(decisionMade.payload, record)).toEqual(record);
    expect(record.compared && recompute(record.compared, record.cited)).toEqual({
      cells: record.compared?.cells,
      meets: record.compared?.meets,
      points: record.compared?.points,
      acceptability: record.compared?.acceptability,
    });
  });

  it("cites first what its texts cite, in the order of the letter, each place once", () => {
    expect(record.why).toBe("We saw it.[1] Rated well.[2]");
    expect(record.cited.slice(0, 2)).toMatchObject([{ index: 20 }, { index: 1, fact: 0 }]);
    const places = record.cited.map(({ origin, index, fact }) => `${origin} ${index} ${fact}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it("numbers the reason of what was chosen first: it stands first in the letter", () => {
    const draft = aDraft();
    const options = draft.options.map((one, n) => ({
      ...one,
      verdict: n === 1 ? ("chosen" as const) : ("rejected" as const),
      reason: `[${n + 1}]`,
    }));
    const other = decisionOn(HOMES.slice(0, 2), {
      options,
      cited: [
        { origin: ORIGIN, index: 30 },
        { origin: ORIGIN, index: 31 },
      ],
    });
    expect(other.options.map(({ reason }) => reason)).toEqual(["[2]", "[1]"]);
    expect(other.cited.slice(0, 2).map(({ index }) => index)).toEqual([31, 30]);
  });
});

describe("what a comparison comes to", () => {
  const compared = comparedOf(HOMES);

  it("is worth what its value functions say, by weights that add up to 1", () => {
    expect(sharesOf(compared)).toEqual([0.25, 0.75]);
    // Good is worth 100 and poor nothing; ratings lie between 1 and 5.
    expect(worthOf(compared).map(([, night]) => night)).toEqual([100, 0, 100]);
    // The third has no place free: it is outside, and is not ranked.
    expect(firstOf(compared)).toEqual([0]);
  });

  it("tells by what an option loses against the chosen one: 75 points of 100 by night care alone", () => {
    expect(lossesOf(compared, 1, 0)).toEqual([{ criterion: 1, points: 75 }]);
    expect(lossesOf(compared, 0, 0)).toEqual([]);
  });
});

describe("what is checked before signing", () => {
  const compared = comparedOf(HOMES);
  const rest = { compared, asOf: AS_OF, readAt: ["2026-11-20T09:00:00.000Z"] };

  it("has nothing against a decision that says all", () => {
    const place = { origin: ORIGIN, index: 1 };
    const draft = aDraft({ why: "One.[1]\n\nTwo.[1]", against: "It is dear.", cited: [place] }, 3);
    expect(draftChecks(draft, rest)).toEqual({
      statements: { count: 2, cited: 2 },
      dangling: [],
      isNothingChosen: false,
      withoutReason: [],
      isAgainstTold: true,
      againstRanking: [],
      old: { count: 0, oldest: "" },
    });
  });

  it("names what is missing, what is against the ranking or a limit, and what is old", () => {
    const draft = aDraft({ why: "One.[4]" }, 3);
    const options = draft.options.map((one, n) => ({
      ...one,
      verdict: n === 0 ? ("rejected" as const) : ("chosen" as const),
      reason: n === 1 ? " " : "x",
    }));
    const old = "2026-10-01T09:00:00.000Z";
    expect(draftChecks({ ...draft, options }, { ...rest, readAt: [AS_OF, old] })).toEqual({
      statements: { count: 1, cited: 0 },
      dangling: [4],
      isNothingChosen: false,
      withoutReason: ["Home 1"],
      isAgainstTold: false,
      againstRanking: ["Home 1", "Home 2"],
      old: { count: 1, oldest: old },
    });
  });
});
