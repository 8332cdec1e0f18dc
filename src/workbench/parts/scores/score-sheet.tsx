import type { ComponentChildren } from "preact";
import type { StandingRequirement } from "../../../domain/casework/scorecards";
import type { ScoreTyped } from "../../../platform/kept";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { RequirementHead } from "./requirement-head";
import { ScoreField } from "./score-field";
import { scoreWord } from "./score-word";
import { type Typed, typedOf } from "./typed-card";

interface Props {
  readonly requirements: readonly StandingRequirement[];
  readonly typed: Typed;
  /** Undefined where nothing can be given any more. */
  readonly onGiven: ((requirementId: string, part: Partial<ScoreTyped>) => void) | undefined;
  readonly evidence: (requirementId: string) => ComponentChildren;
  /** What is known of the others' scores: that they are sealed, or not in. */
  readonly other: ComponentChildren;
  /** Whether what is known of the others is that theirs are in. */
  readonly isOtherIn: boolean;
}

/** One officer's scores of one candidate, requirement by requirement; of the others' nothing can be seen. */
export function ScoreSheet({ requirements, typed, onGiven, evidence, other, isOtherIn }: Props) {
  return (
    <div class="table-box score-box">
      <table class="score-table">
        <thead>
          <tr>
            <th scope="col">{t("scorecardRequirement")}</th>
            <th scope="col">{t("scorecardEvidence")}</th>
            <th scope="col">{t("scorecardYourScore")}</th>
            <th scope="col">{t("scorecardSecond")}</th>
          </tr>
        </thead>
        <tbody>
          {requirements.map(({ requirementId, says }) => (
            <tr key={requirementId}>
              <RequirementHead says={says} />
              <td data-label={t("scorecardEvidence")}>{evidence(requirementId)}</td>
              <td data-label={t("scorecardYourScore")}>
                {onGiven ? (
                  <ScoreField
                    name={says.name}
                    typed={typedOf(typed, requirementId)}
                    onGiven={(part) => onGiven(requirementId, part)}
                  />
                ) : (
                  <Given typed={typedOf(typed, requirementId)} />
                )}
              </td>
              <td data-label={t("scorecardSecond")} class={isOtherIn ? "score-sealed" : "soft"}>
                {other}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A score that was handed in. */
function Given({ typed: { score, reason } }: { readonly typed: ScoreTyped }) {
  return (
    <>
      <b>{scoreWord(score)}</b>
      {reason !== "" && (
        <p class="small soft">
          <Words>{reason}</Words>
        </p>
      )}
    </>
  );
}
