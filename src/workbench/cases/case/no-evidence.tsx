import { t } from "../../../ui/texts";

/** How the first fact comes into a case. */
export function NoEvidence() {
  return (
    <section class="first-steps">
      <h2>{t("caseViewNoEvidence")}</h2>
      <ol>
        <li>{t("caseFirstPage")}</li>
        <li>{t("caseFirstRead")}</li>
        <li>{t("caseFirstCapture")}</li>
      </ol>
    </section>
  );
}
