import { t } from "../../ui/texts";

interface Props {
  readonly title: string;
  readonly onRead: () => void;
  /** Begin to point at what shall be read; undefined where that cannot be kept. */
  readonly onPick: (() => void) | undefined;
}

/** A page that says nothing Counterflow looks for. */
export function NothingFound({ title, onRead, onPick }: Props) {
  return (
    <section class="state" aria-label={t("panelNothingFound")}>
      <h2>{t("panelNothingFound")}</h2>
      <p class="soft" dir="auto">
        {title}
      </p>
      <p>{t("panelPageAlone")}</p>
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
      {onPick && (
        <>
          <p>{t("pickOffer")}</p>
          <p>
            <button type="button" class="primary" onClick={onPick}>
              {t("pickOnPage")}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
