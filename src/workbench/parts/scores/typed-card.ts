import { type Card, type StandingRequirement, requirementDigest } from "../../../domain/casework/scorecards";
import { oneLine } from "../../../domain/ground/text";
import type { ScoreTyped } from "../../../platform/kept";

/** Scores that are being given, by the requirement's id. */
export type Typed = Readonly<Record<string, ScoreTyped>>;

const NONE: ScoreTyped = { score: null, isLeftOut: false, reason: "" };

export const typedOf = (typed: Typed, requirementId: string): ScoreTyped => typed[requirementId] ?? NONE;

/** Whether something was said: a score, or that there is none. */
export const isScored = ({ score, isLeftOut }: ScoreTyped): boolean => score !== null || isLeftOut;

/** Nothing, clearly more than asked, and no score at all are not said without a reason. */
export const needsReason = ({ score, isLeftOut }: ScoreTyped): boolean => isLeftOut || score === 0 || score === 3;

export const lacksReason = (one: ScoreTyped): boolean => needsReason(one) && oneLine(one.reason) === "";

/** How much is to be done before scores can be handed in. */
export interface ToGo {
  readonly scored: number;
  readonly unscored: number;
  readonly unreasoned: number;
}

export function toGo(requirements: readonly StandingRequirement[], typed: Typed): ToGo {
  const all = requirements.map(({ requirementId }) => typedOf(typed, requirementId));
  const scored = all.filter(isScored);
  return {
    scored: scored.length,
    unscored: all.length - scored.length,
    unreasoned: scored.filter(lacksReason).length,
  };
}

/** What an officer hands in of what was typed: every requirement as it stands now, by the digest of its text. */
export function cardOf(requirements: readonly StandingRequirement[], typed: Typed, of: Omit<Card, "scores">): Card {
  const scores = requirements.map(({ requirementId, says }) => {
    const { score, reason } = typedOf(typed, requirementId);
    return { requirementId, digest: requirementDigest(says), score, reason: oneLine(reason) };
  });
  return { ...of, scores };
}
