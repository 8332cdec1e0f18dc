import type { Candidate } from "../../domain/casework/scorecards";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Alternative, CaseScoring } from "../../storage/reading";

/** A hiring case as its scorecard shows it. */
export interface Scoring {
  readonly caseId: string;
  readonly scoring: CaseScoring;
  readonly alternatives: readonly Alternative[];
  /** Who scores here, as they say. */
  readonly you: string;
  /** Not where the case is closed, nor where it is shown as it was. */
  readonly canChange: boolean;
}

const Context = createContext<Scoring | undefined>(undefined);
export const ScoringProvider = Context.Provider;

export function useScoring(): Scoring {
  const scoring = useContext(Context);
  if (!scoring) throw new Error("outside of a scorecard");
  return scoring;
}

/** The subject that a candidate is, with what the case has of it; nothing where its captures are not of the case any more. */
export const subjectOf = (
  alternatives: readonly Alternative[],
  { node }: Pick<Candidate, "node">,
): Alternative | undefined => alternatives.find(({ parts }) => parts.includes(node));
