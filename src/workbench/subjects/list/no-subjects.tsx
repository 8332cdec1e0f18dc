import { t } from "../../../ui/texts";

/** How the first subject comes about. */
export function NoSubjects() {
  return (
    <section class="first-steps">
      <h2>{t("subjectListNone")}</h2>
      <ol>
        <li>{t("caseFirstPage")}</li>
        <li>{t("caseFirstRead")}</li>
        <li>{t("caseFirstCapture")}</li>
      </ol>
    </section>
  );
}
