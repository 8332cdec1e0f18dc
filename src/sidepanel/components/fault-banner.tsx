import { t } from "../../ui/texts";

/** A bug was met: what that means for the official. */
export function FaultBanner() {
  return (
    <div class="notice" role="alert">
      <p>{t("panelFault")}</p>
      <button
        type="button"
        onClick={() => {
          location.reload();
        }}
      >
        {t("panelReload")}
      </button>
    </div>
  );
}
