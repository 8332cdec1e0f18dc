import type { Score, Scored } from "./model";
import type { ScoreChangeRow, ScorecardRow } from "./tables";

/** A score as it stands, with those that stood before it, the first first. */
export interface StandingScore extends Scored {
  readonly changes: readonly ScoreChangeRow[];
}

/** What a scorecard says to a requirement now; nothing where it is not open, or did not score it. */
export function standingScore(
  card: Partial<ScorecardRow>,
  changes: readonly Partial<ScoreChangeRow>[],
  requirementId: string,
): StandingScore | undefined {
  const first = card.scores?.find((one) => one.requirementId === requirementId);
  if (!first) return undefined;
  const own = changes.filter(
    (one): one is ScoreChangeRow =>
      isWhole(one) && one.scorecardId === card.scorecardId && one.requirementId === requirementId,
  );
  own.sort(inOrder);
  return { ...first, score: own.reduce<Score>((_, { to }) => to, first.score), changes: own };
}

const isWhole = (row: Partial<ScoreChangeRow>): row is ScoreChangeRow =>
  row.to !== undefined && row.changedAt !== undefined && row.changedIn !== undefined;

/** As entries of several logs stand in one order: by time, then by log, then by place. */
function inOrder(a: ScoreChangeRow, b: ScoreChangeRow): number {
  if (a.changedAt !== b.changedAt) return a.changedAt < b.changedAt ? -1 : 1;
  if (a.changedIn.origin !== b.changedIn.origin) return a.changedIn.origin < b.changedIn.origin ? -1 : 1;
  return a.changedIn.index - b.changedIn.index;
}
