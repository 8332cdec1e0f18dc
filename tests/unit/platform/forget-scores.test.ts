import { describe, expect, it, vi } from "vitest";
import "../support/extension";

const card = (scorecardId: string, caseId: string) => ({
  salt: "0a".repeat(32),
  card: {
    scorecardId,
    caseId,
    candidate: "listing file file:///x#person",
    by: "E. Sanders",
    scores: [
      {
        requirementId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c2109",
        digest: "0b".repeat(32),
        score: 2,
        reason: "Well above.",
      },
    ],
  },
});
const ID = "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c210";

describe("what is kept of scorecards beside the log", () => {
  it("goes with its case, and no other's", async () => {
    const held: Record<string, unknown> = {
      'scoresTyped:["HR-1","c","a"]': {},
      'scoresTyped:["HR-11","c","a"]': {},
      'handedIn:["HR-1","c","a"]': {},
      "scoresTyped:nonsense": {},
      [`sealedCard:${ID}1`]: card(`${ID}1`, "HR-1"),
      [`sealedCard:${ID}2`]: card(`${ID}2`, "HR-2"),
      [`sealedCard:${ID}3`]: "unreadable",
      activeCase: "HR-1",
    };
    const remove = vi.fn((names: readonly string[]) => {
      for (const name of names) Reflect.deleteProperty(held, name);
      return Promise.resolve();
    });
    vi.doMock("webextension-polyfill", () => ({
      default: { storage: { local: { get: () => Promise.resolve(held), remove } } },
    }));
    vi.resetModules();
    const { forgetScores } = await import("../../../src/platform/forget-scores");
    await forgetScores("HR-1");
    vi.doUnmock("webextension-polyfill");
    vi.resetModules();
    expect(Object.keys(held)).toEqual([
      'scoresTyped:["HR-11","c","a"]',
      "scoresTyped:nonsense",
      `sealedCard:${ID}2`,
      `sealedCard:${ID}3`,
      "activeCase",
    ]);
  });
});
