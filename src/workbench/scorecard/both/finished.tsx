import { type Candidate, comparedCards } from "../../../domain/casework/scorecards";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { letterOf } from "../../parts/scores/letter-of";
import { scoreWord } from "../../parts/scores/score-word";
import { cardState } from "../card-state";
import { subjectOf, useScoring } from "../scoring";

/** The candidates of whom all scorecards are open, beside the one that is looked at; in the order of their letters, never of scores. */
export function Finished({ shown }: { readonly shown: string | undefined }) {
  const { scoring } = useScoring();
  const finished = scoring.candidates.filter(({ node }) => node !== shown && cardState(scoring, node).areOpen);
  return (
    <>
      {finished.map((candidate) => (
        <FinishedCandidate key={candidate.node} candidate={candidate} />
      ))}
    </>
  );
}

function FinishedCandidate({ candidate }: { readonly candidate: Candidate }) {
  const { scoring, alternatives } = useScoring();
  const { cards } = cardState(scoring, candidate.node);
  const order = scoring.requirements.map(({ requirementId }) => requirementId);
  const { rows, agreed, of } = comparedCards(cards, scoring.changes, order);
  const nameOf = (id: string) => scoring.everyRequirement.get(id)?.says?.name ?? t("scorecardNameless");
  const letter = letterOf(candidate.number);
  return (
    <section class="scorecard-part">
      <h2>
        {t("scorecardCandidateNamed", letter)}{" "}
        <span class="scorecard-name soft">
          <Words>{subjectOf(alternatives, candidate)?.name}</Words> · {t("scorecardBothIn")}
        </span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("scorecardRequirement")}</th>
            {cards.map((card) => (
              <th key={card.scorecardId} scope="col" class="n">
                <Words>{card.by}</Words>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ requirementId, scores, isFar }) => (
            <tr key={requirementId}>
              <td>
                <Words>{nameOf(requirementId)}</Words>
              </td>
              {scores.map((score, n) => (
                <td key={n} class={isFar ? "n scorecard-far" : "n"}>
                  {score ? scoreWord(score.score) : "–"}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ isFar }) => isFar) && (
        <p class="small warn">
          ▲ {t("scorecardTalkOver")}:{" "}
          {rows
            .filter(({ isFar }) => isFar)
            .map(({ requirementId }) => nameOf(requirementId))
            .join(", ")}
        </p>
      )}
      <p class="small soft">{t("scorecardAgreed", letter, formatNumber(agreed), formatNumber(of))}</p>
    </section>
  );
}
