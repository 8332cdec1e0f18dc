import { t } from "../../ui/texts";
import type { ReadTrouble } from "../state/page-state";

interface Props {
  /** Why it could not be read, where that was tried. */
  readonly failure: ReadTrouble | undefined;
  readonly onRead: () => void;
}

/** The tab shows another page now; what was read and ticked is still here. */
export function MovedOn({ failure, onRead }: Props) {
  return (
    <section class="notice" aria-label={t("panelMovedOn")}>
      <p>
        <b>{t("panelMovedOn")}</b> {t("panelMovedOnHelp")}
      </p>
      {failure?.code !== "not-asked" && (
        <p>
          <button type="button" onClick={onRead}>
            {t("panelRead")}
          </button>
        </p>
      )}
    </section>
  );
}
