import type { Candidate } from "../../../domain/casework/scorecards";
import { t } from "../../../ui/texts";
import { letterOf } from "../../parts/scores/letter-of";
import { cardState } from "../card-state";
import { useScoring } from "../scoring";

interface Props {
  readonly candidates: readonly Candidate[];
  readonly shown: Candidate;
  readonly onPick: (node: string) => void;
}

/** The candidates by their letters; a tick where all scorecards are in. */
export function CandidateNav({ candidates, shown, onPick }: Props) {
  const { scoring } = useScoring();
  return (
    <div class="scorecard-top">
      <div class="scorecard-candidates" role="group" aria-label={t("scorecardCandidates")}>
        {candidates.map(({ node, number }) => {
          const { areIn } = cardState(scoring, node);
          return (
            <button
              key={node}
              type="button"
              aria-pressed={node === shown.node}
              aria-label={t(areIn ? "scorecardCandidateIn" : "scorecardCandidateNamed", letterOf(number))}
              onClick={() => onPick(node)}
            >
              {letterOf(number)}
              {areIn && <span class="good"> ✓</span>}
            </button>
          );
        })}
      </div>
      <p class="small soft scorecard-keys">
        <span>
          <kbd>0</kbd>–<kbd>3</kbd> {t("scorecardKeyScore")}
        </span>
        <span>
          <kbd>↓</kbd> {t("scorecardKeyNext")}
        </span>
      </p>
    </div>
  );
}
