import { t } from "../../ui/texts";

/** The first moments, before anything is known of the page. */
export function FirstReading() {
  return (
    <section class="state soft first-reading">
      <p>{t("panelReading")}</p>
    </section>
  );
}
