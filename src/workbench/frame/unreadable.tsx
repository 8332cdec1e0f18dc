import { TechnicalDetail } from "../../ui/technical-detail";
import { t } from "../../ui/texts";

/** The database cannot be opened or read: the whole page says what that means and what helps. */
export function Unreadable({ error }: { readonly error: unknown }) {
  return (
    <main class="page narrow">
      <h1>{t("workbenchUnreadable")}</h1>
      <p role="alert">{t("workbenchUnreadableHelp")}</p>
      <p>
        <button
          type="button"
          class="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {t("workbenchTryAgain")}
        </button>
      </p>
      <TechnicalDetail error={error} />
    </main>
  );
}
