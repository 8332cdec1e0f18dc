import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Frame, type Limit, comparisonFramed, weightsFixed } from "../../../src/domain/casework/comparison";
import { Citations, type Decision, comparedRecord, decisionMade } from "../../../src/domain/casework/decision";
import { planAltered } from "../../../src/domain/casework/plan";
import { factCorrected, factWithdrawn } from "../../../src/domain/evidence/captures";
import { type Draft, draft, hashToHex, jcs, leafHash } from "../../../src/domain/ledger/log";
import { Database, caseComparison } from "../../../src/storage/reading";
import { CAPTURE_IDS } from "../support/payloads";
import { NINE } from "../support/ports";
import { CASE, aCase, announced, bundled, codesOf, logged, looked, written } from "./support/written";

const RATING = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0101";

const FRAME: Frame = {
  alternatives: ["listing www.care.example #home"],
  criteria: [
    {
      criterionId: RATING,
      name: "Outside rating",
      measure: { of: "rating", host: "" },
      unit: { as: "scale", worst: 1, best: 5 },
      value: { kind: "linear", worst: 1, best: 5 },
    },
  ],
  limits: [],
};
/** A limit that the plan sets, beside what was laid out. */
const LIMIT: Limit = {
  limitId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0102",
  name: "Rated well enough",
  measure: { of: "rating", host: "" },
  unit: { as: "scale", worst: 1, best: 5 },
  must: { be: "at-least", value: 3 },
};
const WEIGHTS = { how: "points", of: [{ criterionId: RATING, points: 100 }] } as const;

/** The decision as the workbench would make it of what is in the tables. */
async function decisionOn(db: Database, planned: readonly Limit[] = []): Promise<Decision> {
  const { alternatives, framed, weightings } = await caseComparison(db, CASE);
  const entries = new Map((await db.entries.toArray()).map((header) => [`${header.origin} ${header.index}`, header]));
  const citations = new Citations(({ origin, index }) => {
    const header = entries.get(`${origin} ${index}`);
    return header && hashToHex(leafHash(jcs(header)));
  });
  const [weighting] = weightings;
  if (!framed || !weighting) throw new Error("not compared");
  const compared = comparedRecord(
    {
      criteria: framed.frame.criteria,
      limits: [...framed.frame.limits, ...planned],
      evidence: alternatives.map(({ evidence }) => evidence),
      asOf: NINE,
      seed: CASE,
      weights: weighting.weights,
      framed: framed.framedBy,
      fixed: { origin: weighting.origin, index: weighting.index },
      fixedBefore: 0,
    },
    citations,
  );
  return {
    decisionId: "6d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0401",
    caseId: CASE,
    supersedes: null,
    change: "",
    title: "A place",
    why: "It is rated well.[1]",
    against: "",
    dissent: "",
    decidedBy: "E. Sanders",
    lookAgain: "",
    options: alternatives.map(({ node, name }) => ({ node, name, verdict: "chosen", reason: "The only one." })),
    compared,
    cited: citations.entries,
  };
}

interface Told {
  readonly set?: Limit[];
  readonly counted?: Limit[];
  /** What was said of facts before it was decided, and after. */
  readonly before?: Draft[];
  readonly after?: Draft[];
}

/** A correction of the rating that a decision cites: it was captured last. */
const corrected = (value: number) =>
  draft(factCorrected, {
    ...{ captureId: CAPTURE_IDS[1], fact: 0, reason: "Misread" },
    corrected: { kind: "aggregate-rating", rating: { raw: "4,3 von 5", value, best: 5, worst: 1 } },
  });

/** What a file with this decision comes to. */
async function verdictOn(change: (made: Decision) => Decision, told: Told = {}) {
  const db = new Database(`decided ${Math.random()}`);
  try {
    await aCase(db);
    await announced(db, 600);
    await logged(db, [draft(comparisonFramed, { caseId: CASE, frame: FRAME, after: null })], 700);
    const weighed = { caseId: CASE, criteria: FRAME.criteria, weights: WEIGHTS, reason: "" };
    await logged(db, [draft(weightsFixed, weighed)], 800);
    const { set = [], counted = [], before = [], after = [] } = told;
    if (before.length > 0) await logged(db, before, 840);
    const alterations = set.map((limit) => ({ alter: "set-limit", limit }) as const);
    const altered = { caseId: CASE, alterations, reason: "", cites: [], after: null };
    if (set.length > 0) await logged(db, [draft(planAltered, altered)], 850);
    await logged(db, [draft(decisionMade, change(await decisionOn(db, counted)))], 900);
    if (after.length > 0) await logged(db, after, 1000);
    const verdict = await looked(await written(db, await bundled(db, CASE)));
    if (!verdict.ok) throw new Error(verdict.error.code);
    return verdict.value;
  } finally {
    await db.delete();
  }
}

/** A decision whose only rating says something else than the page. */
function withRating(made: Decision, change: object): Decision {
  if (!made.compared) throw new Error("not compared");
  const [first, ...others] = made.compared.evidence;
  const ratings = first?.ratings.map((rating) => ({ ...rating, ...change })) ?? [];
  return { ...made, compared: { ...made.compared, evidence: first ? [{ ...first, ratings }, ...others] : [] } };
}

describe("a decision in a file", () => {
  let made: Decision;
  let db: Database;

  beforeAll(async () => {
    db = new Database("decided once");
    await aCase(db);
    await logged(db, [draft(comparisonFramed, { caseId: CASE, frame: FRAME, after: null })], 700);
    const weighed = { caseId: CASE, criteria: FRAME.criteria, weights: WEIGHTS, reason: "" };
    await logged(db, [draft(weightsFixed, weighed)], 800);
    made = await decisionOn(db);
  });
  afterAll(() => db.delete());

  it("takes its figures of what the page said, and cites it", () => {
    expect(made.compared?.evidence[0]?.ratings[0]).toMatchObject({ cited: 0, value: 4.3, reliability: "B" });
    expect(made.cited[0]).toMatchObject({ index: 3, fact: 0 });
    expect(made.compared?.acceptability).toEqual([[1]]);
  });

  it("is followed to what it cites, and computed again", async () => {
    const verdict = await verdictOn((one) => one);
    expect(codesOf(verdict)).toEqual([]);
    expect(verdict.outcome).toBe("sound");
    expect(verdict.checks.find(({ id }) => id === "decisions")).toMatchObject({ status: "held", count: 1, gone: 0 });
  });

  it("may count a limit that the case's plan sets, and no other one", async () => {
    const asSet = await verdictOn((one) => one, { set: [LIMIT], counted: [LIMIT] });
    expect([codesOf(asSet), asSet.outcome]).toEqual([[], "sound"]);
    const stricter: Limit = { ...LIMIT, must: { be: "at-least", value: 4 } };
    for (const set of [[], [stricter]]) {
      const verdict = await verdictOn((one) => one, { set, counted: [LIMIT] });
      expect([verdict.outcome, codesOf(verdict).length > 0]).toEqual(["changed", true]);
    }
  });

  it("is followed to what a fact was corrected to before, whatever is said of it afterwards", async () => {
    for (const told of [
      { before: [corrected(3.1)] },
      { after: [corrected(3.1)] },
      { before: [corrected(3.1)], after: [corrected(2)] },
      { after: [draft(factWithdrawn, { captureId: CAPTURE_IDS[1], fact: 0, reason: "It is the chain's" })] },
    ]) {
      const verdict = await verdictOn((one) => one, told);
      expect([codesOf(verdict), verdict.outcome]).toEqual([[], "sound"]);
    }
  });

  it("is found out where it takes no notice of a correction, or counts what was set aside", async () => {
    const aside = draft(factWithdrawn, { captureId: CAPTURE_IDS[1], fact: 0, reason: "It is the chain's" });
    const before = await verdictOn((one) => withRating(one, { value: 4.3 }), { before: [corrected(3.1)] });
    expect(codesOf(before)).toContain("input-differs");
    const counted = await verdictOn(() => made, { before: [aside] });
    expect(codesOf(counted)).toContain("input-differs");
  });

  it("is found out where a figure is not what the page said", async () => {
    const verdict = await verdictOn((one) => withRating(one, { value: 4.8 }));
    expect(codesOf(verdict)).toContain("input-differs");
    expect(codesOf(verdict)).toContain("figures-differ");
    expect(verdict.outcome).toBe("changed");
  });

  it("is found out where its figures do not follow from what went in", async () => {
    const verdict = await verdictOn((one) => ({
      ...one,
      compared: one.compared && { ...one.compared, points: [{ value: 99, low: 98, high: 100 }] },
    }));
    expect(codesOf(verdict)).toEqual(["figures-differ"]);
  });

  it.each([
    ["draws by a seed of its own", { seed: "the one that suits" }],
    ["claims more draws than were made", { draws: 1_000_000 }],
    ["claims that weights may be off by less", { band: 1 }],
  ])("is found out where it %s", async (_what, change) => {
    const verdict = await verdictOn((one) => ({
      ...one,
      compared: one.compared && { ...one.compared, method: { ...one.compared.method, ...change } },
    }));
    expect(codesOf(verdict)).toEqual(["figures-differ"]);
  });

  it("is found out where a source counts for more than it was graded", async () => {
    expect(codesOf(await verdictOn((one) => withRating(one, { reliability: "A" })))).toContain("input-differs");
  });

  it("is not called sound, nor changed, where only a newer version can compute it", async () => {
    const verdict = await verdictOn((one) => ({
      ...one,
      compared: one.compared && { ...one.compared, method: { ...one.compared.method, version: 2 } },
    }));
    expect([codesOf(verdict), verdict.outcome]).toEqual([[], "partly"]);
  });

  it("is found out where it uses other weights than were fixed", async () => {
    const verdict = await verdictOn((one) => ({
      ...one,
      compared: one.compared && {
        ...one.compared,
        weights: { how: "points", of: [{ criterionId: RATING, points: 50 }] },
      },
    }));
    expect(codesOf(verdict)).toEqual(["weights-differ"]);
  });

  it("is found out where it cites what is not there, or something else", async () => {
    const verdict = await verdictOn((one) => ({
      ...one,
      cited: [...one.cited, { origin: "0000000000000000", index: 5, leaf: "0".repeat(64) }],
    }));
    expect(codesOf(verdict)).toEqual(["cited-missing"]);
    const other = await verdictOn((one) => ({
      ...one,
      cited: one.cited.map((each) => ({ ...each, leaf: "0".repeat(64) })),
    }));
    expect(codesOf(other)).toEqual(["cited-other"]);
  });
});
