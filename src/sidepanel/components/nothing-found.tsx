import { t } from "../../ui/texts";

/** A page that says nothing Counterflow looks for. */
export function NothingFound({ title, onRead }: { readonly title: string; readonly onRead: () => void }) {
  return (
    <section class="state" aria-label={t("panelNothingFound")}>
      <h2>{t("panelNothingFound")}</h2>
      <p class="soft" dir="auto">
        {title}
      </p>
      <p>{t("panelLooksFor")}</p>
      <ul class="bullets">
        <li>{t("panelLooksForRatings")}</li>
        <li>{t("panelLooksForProfile")}</li>
        <li>{t("panelLooksForTags")}</li>
      </ul>
      <p>{t("panelNothingFoundHelp")}</p>
      <p>
        <button type="button" onClick={onRead}>
          {t("panelReadAgain")}
        </button>
      </p>
    </section>
  );
}
