import { t } from "../../../ui/texts";

/** That scores are in, and nobody can read them yet. */
export function Sealed() {
  return (
    <span>
      <svg viewBox="0 0 16 16" width="13" height="13" aria-hidden="true" class="score-lock">
        <path d="M3.5 7.5h9V14h-9zM5.5 7.5V5a2.5 2.5 0 0 1 5 0v2.5" />
      </svg>{" "}
      {t("scorecardSealedWord")}
    </span>
  );
}
