import { type SealedCard } from "./guards";
import type { Score } from "./model";
import { type StandingScore, standingScore } from "./standing-score";
import type { ScoreChangeRow } from "./tables";

/** Scores that are so far apart are talked over first. */
const FAR = 2;

/** What the officers say to one requirement. */
export interface ComparedScores {
  readonly requirementId: string;
  /** By scorecard, in their order; undefined where one did not score it. */
  readonly scores: readonly (StandingScore | undefined)[];
  /** Whether two of them are 2 or more apart, as they stand now. */
  readonly isFar: boolean;
}

/** Scorecards of a candidate side by side. No total, no rank, no weight: nothing here is worked out of scores. */
export interface ComparedCards {
  readonly rows: readonly ComparedScores[];
  /** In how many requirements all gave the same score when they handed in, of how many that any of them scored. */
  readonly agreed: number;
  readonly of: number;
}

/** Open scorecards side by side, requirement by requirement in the order given. */
export function comparedCards(
  cards: readonly SealedCard[],
  changes: readonly Partial<ScoreChangeRow>[],
  order: readonly string[],
): ComparedCards {
  const scored = new Set(cards.flatMap(({ scores = [] }) => scores.map(({ requirementId }) => requirementId)));
  const known = [...order.filter((id) => scored.has(id)), ...[...scored].filter((id) => !order.includes(id))];
  const rows = known.map((requirementId): ComparedScores => {
    const scores = cards.map((card) => standingScore(card, changes, requirementId));
    return { requirementId, scores, isFar: areFar(scores.map((one) => one?.score ?? null)) };
  });
  const first = known.map((id) => cards.map((card) => firstScore(card, id)));
  const told = first.filter((all) => all.some((score) => score !== null));
  return {
    rows,
    agreed: told.filter((all) => all.every((one) => one !== null && one === all[0])).length,
    of: told.length,
  };
}

const firstScore = ({ scores = [] }: SealedCard, requirementId: string): Score =>
  scores.find((one) => one.requirementId === requirementId)?.score ?? null;

function areFar(scores: readonly Score[]): boolean {
  const told = scores.filter((score) => score !== null);
  return told.length > 1 && Math.max(...told) - Math.min(...told) >= FAR;
}
