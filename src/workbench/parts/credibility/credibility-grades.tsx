import { CREDIBILITY, type Credibility } from "../../../domain/casework/trust";
import { credibilityMeaning } from "../../../ui/credibility-names";
import { t } from "../../../ui/texts";

interface Props {
  /** Null where the judgement is to be taken back, undefined where nothing is chosen. */
  readonly grade: Credibility | null | undefined;
  readonly suggested: Credibility;
  readonly canTakeBack: boolean;
  readonly onGrade: (grade: Credibility | null) => void;
}

/** The six grades, of which one is suggested and none chosen: that is the official's to do. */
export function CredibilityGrades({ grade, suggested, canTakeBack, onGrade }: Props) {
  const choices = canTakeBack ? [...CREDIBILITY, null] : CREDIBILITY;
  return (
    <fieldset class="grades">
      <legend>{t("credibilityQuestion")}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name="credibility" checked={choice === grade} onChange={() => onGrade(choice)} />
          <b>{choice ?? "–"}</b>
          <span>
            {choice === null ? t("credibilityTakeBack") : credibilityMeaning(choice)}
            {choice === suggested && <span class="small soft"> · {t("credibilitySuggestedHere")}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
