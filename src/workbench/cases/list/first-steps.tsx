import { t } from "../../../ui/texts";

/** What to do in the browser so that there is something here: shown until the first case. */
export function FirstSteps() {
  return (
    <section class="first-steps">
      <h2>{t("caseFirst")}</h2>
      <ol>
        <li>{t("caseFirstOpen")}</li>
        <li>{t("caseFirstPage")}</li>
        <li>{t("caseFirstRead")}</li>
        <li>{t("caseFirstCapture")}</li>
        <li>{t("caseFirstHere")}</li>
      </ol>
    </section>
  );
}
