import type { Candidate } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { letterOf } from "../../parts/scores/letter-of";
import { cardState } from "../card-state";
import { BothIn } from "../both/both-in";
import { subjectOf, useScoring } from "../scoring";
import { OwnSheet } from "./own-sheet";

interface Props {
  readonly candidate: Candidate;
  readonly onYou: (name: string) => void;
}

/** One candidate: scored without a name, and named once all scorecards are open. */
export function CandidateView({ candidate, onYou }: Props) {
  const { scoring, alternatives } = useScoring();
  const state = cardState(scoring, candidate.node);
  const name = subjectOf(alternatives, candidate)?.name ?? "";
  return (
    <section class="scorecard-part" aria-labelledby="scorecard-candidate">
      <h2 id="scorecard-candidate">
        {t("scorecardCandidateNamed", letterOf(candidate.number))}{" "}
        <span class="scorecard-name soft">{state.areOpen ? <Words>{name}</Words> : t("scorecardNameHidden")}</span>
      </h2>
      {state.areOpen ? (
        <BothIn candidate={candidate} cards={state.cards} />
      ) : (
        <OwnSheet candidate={candidate} state={state} name={name} onYou={onYou} />
      )}
    </section>
  );
}
