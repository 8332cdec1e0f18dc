import type { WatchRow } from "../../domain/casework/watch";
import { allowSite } from "../../platform";
import { hostOf } from "../../domain/evidence/sources";
import { t } from "../../ui/texts";
import { useWorkbench } from "../frame/workbench";
import { oftenWords } from "./found-words";
import { useSiteAllowed } from "../parts/use-site-allowed";

/** How often a page is read; where it is not read by itself any more, that, and why. */
export function OftenLine({
  watch: { often, url },
  mayWatch,
}: {
  readonly watch: WatchRow;
  readonly mayWatch: boolean;
}) {
  const { onUnreadable } = useWorkbench();
  const isAllowed = useSiteAllowed(url);
  const host = hostOf(url);
  if (often === "visit" || isAllowed === undefined) return <p class="small">{oftenWords("visit")}</p>;
  if (isAllowed && mayWatch) return <p class="small">{oftenWords(often)}</p>;
  if (!mayWatch) return <p class="small">{t("watchOnlyVisitsBarred")}</p>;
  return (
    <p class="notice">
      {t("watchOnlyVisits", host)}{" "}
      <button type="button" class="small" onClick={() => void allowSite(host).catch(onUnreadable)}>
        {t("watchAllowAgain")}
      </button>
    </p>
  );
}
