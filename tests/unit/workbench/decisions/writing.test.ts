// @vitest-environment jsdom
import "../../support/extension";
import { beforeEach, describe, expect, it } from "vitest";
import type { ComparedNow } from "../../../../src/workbench/decisions/compared-now";
import { comparedNow, isOutside } from "../../../../src/workbench/decisions/compared-now";
import { comparisonCsv } from "../../../../src/workbench/decisions/csv/comparison-csv";
import {
  YES,
  chosenField,
  draftBefore,
  draftOf,
  ownField,
  readCited,
  reasonField,
} from "../../../../src/workbench/decisions/draft/draft-texts";
import { proposedReason } from "../../../../src/workbench/decisions/draft/proposals";
import { changeWords } from "../../../../src/workbench/decisions/since/change-words";
import { Citations, changedSince } from "../../../../src/domain/casework/decision";
import type { Evidence } from "../../../../src/domain/casework/comparison";
import type { CaseComparison } from "../../../../src/storage/reading";
import {
  AS_OF,
  CRITERIA,
  LIMITS,
  ORIGIN,
  comparedOf,
  comparedThen,
  decisionOn,
  evidenceOf,
} from "../../decision/a-comparison";
import { takeCatalogue } from "../../ui/catalogue";

const HOMES = [evidenceOf(4, 1, "3"), evidenceOf(5, 3, "2"), evidenceOf(4.6, 1, "0")];

const comparisonOf = (homes: readonly Evidence[]): CaseComparison => {
  const nodes = homes.map((_one, n) => `listing care.example home-${n}`);
  const { weights } = comparedThen(homes);
  const weighting = {
    caseId: "PL-2026-0142",
    criteria: CRITERIA,
    weights,
    reason: "",
    at: AS_OF,
    origin: ORIGIN,
    index: 5,
    n: 0,
  };
  const frame = { alternatives: nodes, criteria: CRITERIA, limits: LIMITS };
  return {
    // Listed the other way round than they were framed.
    alternatives: homes
      .map((evidence, n) => ({
        node: nodes[n]!,
        parts: [nodes[n]!],
        name: n === 0 ? "" : `Home ${n}`,
        listings: [],
        evidence,
        lastCapturedAt: AS_OF,
      }))
      .reverse(),
    captures: [],
    notes: [],
    sources: new Map(),
    datasets: [],
    framed: { caseId: "PL-2026-0142", frame, framedAt: AS_OF, framedBy: { origin: ORIGIN, index: 4 } },
    weightings: [weighting],
    decisions: [],
    planLimits: [],
  };
};

const nowOf = (homes: readonly Evidence[]): ComparedNow => comparedNow(comparisonOf(homes), "PL-2026-0142", AS_OF);
const NAMED = { caseId: "PL-2026-0142", decisionId: "6d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0401", supersedes: null };

beforeEach(() => {
  takeCatalogue("en");
});

describe("a decision that is being written", () => {
  const now = nowOf(HOMES);
  const compared = comparedOf(HOMES);

  it("has the options in the order in which they were laid out, each with a name", () => {
    expect(now.options.map(({ name }) => name)).toEqual(["home-0", "Home 1", "Home 2"]);
    expect(now.compare).toBeDefined();
    const other = comparedNow({ ...comparisonOf(HOMES), weightings: [] }, "PL-2026-0142", AS_OF);
    expect(other.compare).toBeUndefined();
  });

  it("is on the limits that the plan sets as well, after those that were laid out", () => {
    const [first] = LIMITS;
    const more = {
      ...first!,
      limitId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0399",
      must: { be: "at-least", value: 3 },
    } as const;
    const planned = comparedNow({ ...comparisonOf(HOMES), planLimits: [more] }, "PL-2026-0142", AS_OF);
    expect(planned.frame?.limits).toEqual([...LIMITS, more]);
    expect([0, 1, 2].map((n) => isOutside(planned, n))).toEqual([false, true, true]);
    expect(planned.compare?.(new Citations(() => "0".repeat(64))).limits).toEqual([...LIMITS, more]);
  });

  it("is proposed why: from what an option loses, from a limit, and nothing where it is not first", () => {
    const of = (option: number, chosen: readonly number[]) => proposedReason(now, compared, option, chosen).text;
    expect(of(1, [0])).toBe("Night care: poor, against good.[1]");
    expect(of(2, [0])).toBe("Outside a limit: Free places 0, 1 short.[1]");
    // 25 × (4 − 1) / 4 + 75 × 100 %.
    expect(of(0, [0])).toMatch(/^It has the most points, 94 of 100, and comes first in every try when/u);
    expect(of(1, [1])).toBe("");
    expect(of(1, [])).toBe("");
  });

  it("counts what proposals cite behind what the texts cite, each place once, also after somebody writes", () => {
    const held = [{ origin: ORIGIN, index: 6 }];
    const texts = {
      ...draftBefore(now, "A place", "E. Sanders", undefined),
      [chosenField(now.options[0]!.node)]: YES,
      cited: JSON.stringify(held),
      why: "Seen.[1]",
    };
    const proposals = now.options.map((_one, n) => proposedReason(now, compared, n, [0]));
    const draft = draftOf(texts, now, proposals, NAMED);
    // The judgement is the place that is cited already; the fact is a new one.
    expect(draft.options.map(({ verdict, reason }) => [verdict, reason.replace(/^It .*/u, "")])).toEqual([
      ["chosen", ""],
      ["rejected", "Night care: poor, against good.[1]"],
      ["outside", "Outside a limit: Free places 0, 1 short.[2]"],
    ]);
    const { node } = now.options[1]!;
    const written = { ...texts, [ownField(node)]: YES, [reasonField(node)]: "", cited: JSON.stringify(draft.cited) };
    const again = draftOf(written, now, proposals, NAMED);
    expect(again.options[1]).toMatchObject({ verdict: "rejected", reason: "" });
    expect(again.cited).toEqual(draft.cited);
  });

  it("begins with what the decision says that it changes", () => {
    const record = decisionOn(HOMES, { why: "Seen.[1]", cited: [{ origin: ORIGIN, index: 20 }] });
    const texts = draftBefore(now, "A place", "E. Sanders", record);
    expect(texts).toMatchObject({ title: record.title, why: "Seen.[1]", change: "" });
    expect(readCited(texts.cited)[0]).toEqual({ origin: ORIGIN, index: 20 });
  });

  it.each(["", "{", "[1]", '[{"origin":1}]'])("keeps nothing of a list that cannot be read: %s", (text) => {
    expect(readCited(text)).toEqual([]);
  });
});

describe("what changed since, in words", () => {
  it.each([
    ["en", "Home 0, Night care: was good, is poor"],
    ["de", "Home 0, Night care: war good, ist poor"],
  ] as const)("says what was and what is (%s)", (language, words) => {
    takeCatalogue(language);
    const record = decisionOn(HOMES);
    const [first, ...others] = HOMES;
    const worse = { ...first!, judgements: first!.judgements.map((one) => ({ ...one, rank: 3 })) };
    const changes = changedSince(record, {
      evidence: [worse, ...others],
      others: [],
      frame: { criteria: CRITERIA, limits: LIMITS },
      newOptions: [],
      fixed: undefined,
      erased: [],
    });
    expect(changes.map((change) => changeWords(change, record))).toEqual([words]);
  });
});

describe("a comparison as CSV", () => {
  it("has a line for each option with what is known, and no formula", () => {
    const record = decisionOn(HOMES);
    const options = record.options.map((one, n) => ({ ...one, name: n === 1 ? "=HYPERLINK(1)" : one.name }));
    const lines = comparisonCsv(options, record.compared!).split("\r\n");
    expect(lines).toHaveLength(1 + 1 + HOMES.length + 1);
    expect(lines[1]).toBe("Weight,,,,,0.25,,,,0.75,,,,,");
    expect(lines[2]).toMatch(/^Home 0,Chosen,/u);
    expect(lines[2]).toMatch(/,1,1,1,100,met,/u);
    expect(lines[3]?.startsWith(`"'=HYPERLINK(1)",`)).toBe(true);
    // Outside of a limit: it is measured, and not ranked.
    expect(lines[4]).toMatch(/,not met,,,,$/u);
    // Names in the head hold commas themselves.
    expect(new Set(lines.slice(1, -1).map((line) => line.split(",").length))).toEqual(new Set([15]));
  });
});
