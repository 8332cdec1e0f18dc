import { t } from "../../ui/texts";

/** The first moments, before anything is known of the page. */
export function FirstReading({ isHiring }: { readonly isHiring: boolean }) {
  return (
    <section class="state soft first-reading">
      <p>{t(isHiring ? "panelWithholding" : "panelReading")}</p>
    </section>
  );
}
