import { LEAST_OFFICERS, officersAsked } from "../../domain/casework/scorecards";
import { ChoiceField } from "../../ui/choice-field";
import { formatNumber, t } from "../../ui/texts";
import { useDoing } from "../frame/use-doing";
import { useWorkbench } from "../frame/workbench";
import { TakeScorecard } from "./take-scorecard";
import { useScoring } from "./scoring";

const CHOICES = [LEAST_OFFICERS, 3, 4, 5];

/** How many score each candidate, and the way for those who score at another computer. */
export function OfficersBox() {
  const { caseId, canChange, scoring } = useScoring();
  const { perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const { officers, cards } = scoring;
  const ask = (officers: number) =>
    run(() => perform(officersAsked, { caseId, officers }), t("scorecardOfficersDone")).catch(onUnreadable);
  const known = CHOICES.includes(officers) ? CHOICES : [...CHOICES, officers];
  return (
    <section class="scorecard-part">
      <h2>{t("scorecardWho")}</h2>
      {canChange && cards.length === 0 ? (
        <ChoiceField
          label={t("scorecardOfficers")}
          value={String(officers)}
          choices={known.map((count) => [String(count), formatNumber(count)] as const)}
          onValue={(count) => void ask(Number(count))}
        />
      ) : (
        <p>
          {t("scorecardOfficers")}: <b>{formatNumber(officers)}</b>
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="small soft">{t("scorecardSameMachine")}</p>
      {canChange && <TakeScorecard />}
    </section>
  );
}
