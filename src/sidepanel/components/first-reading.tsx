import { t } from "../../ui/texts";

/** The first moments, before anything is known of the page. */
export function FirstReading() {
  return (
    <section class="state soft first-reading">
      <h1 class="unseen">{t("panelHeading")}</h1>
      <p>{t("panelReading")}</p>
    </section>
  );
}
