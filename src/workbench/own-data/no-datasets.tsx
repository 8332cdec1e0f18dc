import { t } from "../../ui/texts";

/** No table yet: what they are for, and what can be imported. */
export function NoDatasets() {
  return (
    <section class="narrow" aria-label={t("ownDataNone")}>
      <h2>{t("ownDataNone")}</h2>
      <p>{t("ownDataWhy")}</p>
      <ul class="bullets">
        <li>{t("ownDataWhyFiles")}</li>
        <li>{t("ownDataWhyChecked")}</li>
        <li>{t("ownDataWhyKept")}</li>
      </ul>
    </section>
  );
}
