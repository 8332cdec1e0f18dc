import { useId } from "preact/hooks";
import type { Often } from "../../../domain/casework/watch";
import { t } from "../../../ui/texts";
import { oftenWords } from "../found-words";

interface Props {
  readonly host: string;
  readonly often: Often;
  /** Whether the agency lets pages be read by themselves. */
  readonly mayWatch: boolean;
  readonly onOften: (often: Often) => void;
}

const CHOICES = ["visit", "day", "week"] as const satisfies readonly Often[];

/** How often a page is read, and what that takes. */
export function OftenField({ host, often, mayWatch, onOften }: Props) {
  const name = useId();
  return (
    <fieldset class="watch-often">
      <legend>{t("watchOften")}</legend>
      {CHOICES.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={often === choice}
            disabled={choice !== "visit" && !mayWatch}
            onChange={() => onOften(choice)}
          />{" "}
          {oftenWords(choice)}
        </label>
      ))}
      <p class="small soft">
        {!mayWatch ? t("watchBarred") : often === "visit" ? t("watchVisitHelp") : t("watchItselfHelp", host)}
      </p>
    </fieldset>
  );
}
