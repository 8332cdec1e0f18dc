import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  type Score,
  type ScoreChangeRow,
  type SealedCard,
  comparedCards,
} from "../../../src/domain/casework/scorecards";
import { CANDIDATE, CASE_ID, SCORECARD, requirementId } from "./a-card";

const OTHER = SCORECARD.replace(/.$/u, "2");

const aCard = (scorecardId: string, scores: readonly Score[]): SealedCard => ({
  ...{ scorecardId, caseId: CASE_ID, candidate: CANDIDATE, by: scorecardId === OTHER ? "P. van Laar" : "E. Sanders" },
  ...{ commitment: "c".repeat(64), requirements: "d".repeat(64), sealedAt: "2026-11-27T13:00:00.000Z" },
  scores: scores.map((score, n) => ({ requirementId: requirementId(n), digest: "d".repeat(64), score, reason: "so" })),
});

const aChange = (
  n: number,
  from: Score,
  to: Score,
  index: number,
  at = "2026-11-28T13:00:00.000Z",
): ScoreChangeRow => ({
  ...{ scorecardId: SCORECARD, caseId: CASE_ID, candidate: CANDIDATE, requirementId: requirementId(n), from, to },
  ...{ reason: "talked over", changedAt: at, changedIn: { origin: "counterflow/1", index } },
});

const score = fc.constantFrom<Score>(0, 1, 2, 3, null);
const pairs = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 10 });
const ids = Array.from({ length: 10 }, (_, n) => requirementId(n));

describe("scorecards side by side", () => {
  it("are as the two officers said: five of six alike, one to be talked over", () => {
    const compared = comparedCards([aCard(SCORECARD, [2, 2, 3, 1, 3, 2]), aCard(OTHER, [2, 2, 3, 1, 1, 2])], [], ids);
    expect([compared.agreed, compared.of]).toEqual([5, 6]);
    expect(compared.rows.map(({ isFar }) => isFar)).toEqual([false, false, false, false, true, false]);
  });

  test.prop([pairs])("are far apart where two scores differ by 2 or more, and nowhere else", (all) => {
    const { rows } = comparedCards(
      [
        aCard(
          SCORECARD,
          all.map(([one]) => one),
        ),
        aCard(
          OTHER,
          all.map(([, other]) => other),
        ),
      ],
      [],
      ids,
    );
    expect(rows.map(({ isFar }) => isFar)).toEqual(
      all.map(([one, other]) => one !== null && other !== null && Math.abs(one - other) >= 2),
    );
  });

  test.prop([pairs])("agree no more than they are, whoever stands first", (all) => {
    const [one, other] = [
      aCard(
        SCORECARD,
        all.map(([a]) => a),
      ),
      aCard(
        OTHER,
        all.map(([, b]) => b),
      ),
    ];
    const { agreed, of } = comparedCards([one, other], [], ids);
    expect(agreed).toBe(all.filter(([a, b]) => a !== null && a === b).length);
    expect(of).toBe(all.filter(([a, b]) => a !== null || b !== null).length);
    expect(comparedCards([other, one], [], ids)).toMatchObject({ agreed, of });
  });

  it("keep what was handed in, whatever is changed afterwards", () => {
    const cards = [aCard(SCORECARD, [3]), aCard(OTHER, [1])];
    const compared = comparedCards(cards, [aChange(0, 3, 1, 8)], ids);
    expect([compared.agreed, compared.of, compared.rows[0]?.isFar]).toEqual([0, 1, false]);
    expect(compared.rows[0]?.scores[0]).toMatchObject({ score: 1, changes: [{ from: 3, to: 1 }] });
  });

  const changes = fc
    .array(fc.tuple(score, fc.constantFrom("2026-11-28T13:00:00.000Z", "2026-11-29T13:00:00.000Z")), { maxLength: 6 })
    .map((all) => all.map(([to, at], n) => aChange(0, 2, to, n, at)));
  test.prop([changes.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })))])(
    "come to the same in whatever order changes are read",
    ([all, shuffled]) => {
      const cards = [aCard(SCORECARD, [2]), aCard(OTHER, [2])];
      expect(comparedCards(cards, shuffled, ids)).toEqual(comparedCards(cards, all, ids));
    },
  );
});
