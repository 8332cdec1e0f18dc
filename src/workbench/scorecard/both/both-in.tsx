import { useState } from "preact/hooks";
import {
  type Candidate,
  type Score,
  type SealedCard,
  type StandingScore,
  comparedCards,
  requirementDigest,
} from "../../../domain/casework/scorecards";
import { formatMoment } from "../../../ui/dates";
import { formatNumber, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { entryHref } from "../../log/links";
import { letterOf } from "../../parts/scores/letter-of";
import { RequirementHead } from "../../parts/scores/requirement-head";
import { scoreWord } from "../../parts/scores/score-word";
import { ScaleKey } from "../../parts/scores/hand-in";
import { EvidenceCell } from "../candidates/evidence-cell";
import { useScoring } from "../scoring";
import { ChangeScore, type Changing } from "./change-score";

interface Props {
  readonly candidate: Candidate;
  readonly cards: readonly SealedCard[];
}

/** All scorecards of a candidate side by side, with the reasons and what was changed since. */
export function BothIn({ candidate, cards }: Props) {
  const { scoring, canChange } = useScoring();
  const [changing, setChanging] = useState<Changing>();
  const order = scoring.requirements.map(({ requirementId }) => requirementId);
  const { rows, agreed, of } = comparedCards(cards, scoring.changes, order);
  const withdrawn = scoring.withdrawn.filter((card) => card.candidate === candidate.node);
  return (
    <>
      <ul class="small scorecard-rules">
        {cards.map((card) => (
          <li key={card.scorecardId}>
            <CardSays card={card} />
          </li>
        ))}
        {withdrawn.map(({ scorecardId, by = "", withdrawnWhy = "" }) => (
          <li key={scorecardId}>
            <Words>{by}</Words>: {t("scorecardWithdrawnWhy")} <Words>{withdrawnWhy}</Words>
          </li>
        ))}
      </ul>
      <div class="table-box">
        <table class="score-table scorecard-both">
          <thead>
            <tr>
              <th scope="col">{t("scorecardRequirement")}</th>
              <th scope="col">{t("scorecardEvidence")}</th>
              {cards.map((card) => (
                <th key={card.scorecardId} scope="col">
                  <Words>{card.by}</Words>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ requirementId, scores, isFar }) => {
              const says = scoring.everyRequirement.get(requirementId)?.says;
              const name = says?.name ?? t("scorecardNameless");
              return (
                <tr key={requirementId}>
                  {says ? <RequirementHead says={says} /> : <th scope="row">{name}</th>}
                  <td data-label={t("scorecardEvidence")}>
                    <EvidenceCell candidate={candidate} requirementId={requirementId} hiddenName="" />
                    {isFar && <p class="small warn">▲ {t("scorecardTalkOver")}</p>}
                  </td>
                  {scores.map((score, n) => {
                    const card = cards[n];
                    return (
                      <td key={n} data-label={card?.by} class={isFar ? "scorecard-far" : undefined}>
                        {score ? (
                          <ScoreSays score={score} isOlder={!says || requirementDigest(says) !== score.digest} />
                        ) : (
                          "–"
                        )}
                        {score && card && canChange && (
                          <button
                            type="button"
                            class="quiet scorecard-no-print"
                            aria-label={t("scorecardChangeScore", name, card.by)}
                            onClick={() => setChanging({ card, requirementId, name, from: score.score })}
                          >
                            {t("scorecardChange")}
                          </button>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p class="small">{t("scorecardAgreed", letterOf(candidate.number), formatNumber(agreed), formatNumber(of))}</p>
      <ScaleKey />
      {changing && <ChangeScore changing={changing} onClose={() => setChanging(undefined)} />}
    </>
  );
}

/** Who scored, where, and by which entries it can be followed. */
function CardSays({ card: { by, sealedAt, sealedIn, openedIn, elsewhere = "" } }: { readonly card: SealedCard }) {
  return (
    <>
      <b>
        <Words>{by}</Words>
      </b>
      : {t("scorecardHandedInAt", formatMoment(sealedAt))} ·{" "}
      {elsewhere === "" ? t("scorecardHere") : t("scorecardElsewhere", elsewhere)}
      {[sealedIn, openedIn].map(
        (place, n) =>
          place && (
            <span key={n}>
              {" · "}
              <a href={entryHref(place)}>{t("caseViewEntry", String(place.index))}</a>
            </span>
          ),
      )}
    </>
  );
}

/** A score as it stands, why, and what stood before. */
function ScoreSays({ score, isOlder }: { readonly score: StandingScore; readonly isOlder: boolean }) {
  const [first] = score.changes;
  const firstScore: Score = first ? first.from : score.score;
  return (
    <>
      <b class="scorecard-score">{scoreWord(score.score)}</b>
      {first && (
        <p class="small">
          <del>{scoreWord(firstScore)}</del>
        </p>
      )}
      {score.reason !== "" && (
        <p class="small soft">
          <Words>{score.reason}</Words>
        </p>
      )}
      {score.changes.map((change) => (
        <p key={`${change.changedIn.origin} ${change.changedIn.index}`} class="small soft">
          {t("scorecardFromTo", scoreWord(change.from), scoreWord(change.to))}: <Words>{change.reason}</Words>
        </p>
      ))}
      {isOlder && <p class="small warn">▲ {t("scorecardOlder")}</p>}
    </>
  );
}
