import type { SealedCard } from "../../domain/casework/scorecards";
import type { CaseScoring } from "../../storage/reading";

/** How far the scorecards of a candidate are. */
export interface CardState {
  readonly cards: readonly SealedCard[];
  /** As many were handed in as the case asks for. */
  readonly areIn: boolean;
  /** All of them can be read. */
  readonly areOpen: boolean;
}

export function cardState({ cards, officers }: CaseScoring, candidate: string): CardState {
  const own = cards.filter((card) => card.candidate === candidate);
  const areIn = own.length >= officers;
  return { cards: own, areIn, areOpen: areIn && own.every(({ openedAt }) => openedAt !== undefined) };
}
