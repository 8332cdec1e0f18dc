import { t } from "../../ui/texts";

/** The tab shows another page now; what was read and ticked is still here. */
export function MovedOn({ onRead }: { readonly onRead: () => void }) {
  return (
    <section class="notice" aria-label={t("panelMovedOn")}>
      <p>
        <b>{t("panelMovedOn")}</b> {t("panelMovedOnHelp")}
      </p>
      <p>
        <button type="button" onClick={onRead}>
          {t("panelRead")}
        </button>
      </p>
    </section>
  );
}
