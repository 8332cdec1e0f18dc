import { describe, expect, it } from "vitest";
import { credibilityJudged, suggestCredibility } from "../../../src/domain/casework/trust";
import { SO_ALREADY, type TableReader } from "../../../src/domain/ledger/log";

const CAPTURE = "0b0d9bb4-6a5c-4f0e-9a59-0a53d3b6f001";

describe("a suggestion", () => {
  const grounds = { confirming: 0, contradicting: 0, fresh: 1, reliability: null };

  it.each([
    [1, { confirming: 2 }, ["confirmed-by-several"]],
    [2, { confirming: 1 }, ["confirmed-by-one"]],
    [3, { reliability: "A" as const }, ["nobody-else-says-it", "source-reliable"]],
    [6, { reliability: "E" as const }, ["nobody-else-says-it", "source-not-known-reliable"]],
    [6, {}, ["nobody-else-says-it", "source-not-known-reliable"]],
    [4, { contradicting: 1 }, ["nobody-else-says-it", "contradicted"]],
    [5, { contradicting: 2 }, ["nobody-else-says-it", "contradicted-by-more"]],
    [4, { contradicting: 3, confirming: 1 }, ["contradicted-by-more"]],
    [4, { contradicting: 1, confirming: 1 }, ["contradicted-by-as-many"]],
    [3, { contradicting: 1, confirming: 4 }, ["contradicted-by-fewer"]],
    [2, { confirming: 2, fresh: 0.2 }, ["confirmed-by-several", "stale"]],
    [3, { confirming: 1, fresh: 0.2 }, ["confirmed-by-one", "stale"]],
    [6, { reliability: "A" as const, fresh: 0.2 }, ["nobody-else-says-it", "source-reliable", "stale"]],
    [1, { confirming: 2, fresh: null }, ["confirmed-by-several"]],
  ])("is %s for %j", (credibility, said, why) => {
    expect(suggestCredibility({ ...grounds, ...said })).toEqual({ credibility, why });
  });
});

describe("judging", () => {
  /** A capture of three facts, and what was judged of its second. */
  const tables = (judged?: object): TableReader => ({
    get: <Row extends object>({ name }: { readonly name: string }, key: string) => {
      const row = name === "captures" ? key === CAPTURE && { factCount: 3 } : key === `${CAPTURE} 1` && judged;
      return Promise.resolve((row || undefined) as Partial<Row> | undefined);
    },
    where: () => Promise.resolve([]),
  });
  const said = (fact: number, credibility: 1 | 2 | null = 2) => ({ captureId: CAPTURE, fact, credibility, reason: "" });

  it("is done on facts that are there", async () => {
    expect(await credibilityJudged.holds(tables(), said(2))).toMatchObject({ ok: true, value: said(2) });
    for (const missing of [said(3), { ...said(0), captureId: CAPTURE.replace("1", "2") }]) {
      expect(await credibilityJudged.holds(tables(), missing)).toEqual({ ok: false, error: { code: "fact-missing" } });
    }
  });

  it("is not done twice, and nothing is taken back that was never said", async () => {
    const judged = { credibility: 2, reason: "" };
    expect(await credibilityJudged.holds(tables(judged), said(1))).toEqual({ ok: true, value: SO_ALREADY });
    expect(await credibilityJudged.holds(tables(), said(1, null))).toEqual({ ok: true, value: SO_ALREADY });
    expect(await credibilityJudged.holds(tables(judged), said(1, null))).toMatchObject({
      ok: true,
      value: said(1, null),
    });
  });
});
