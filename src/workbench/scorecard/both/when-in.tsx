import { t } from "../../../ui/texts";

/** What happens once all scorecards of a candidate are in, and what never does. */
export function WhenIn() {
  return (
    <section class="scorecard-part">
      <h2>{t("scorecardWhenIn")}</h2>
      <ul class="small scorecard-rules">
        <li>{t("scorecardWhenFar")}</li>
        <li>{t("scorecardWhenChanged")}</li>
        <li>{t("scorecardWhenAgreed")}</li>
        <li>{t("scorecardNoRank")}</li>
      </ul>
    </section>
  );
}
