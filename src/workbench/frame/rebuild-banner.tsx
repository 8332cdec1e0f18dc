import { type Progress, rebuildProgress } from "../../storage/reading";
import { formatNumber, t } from "../../ui/texts";
import { useLive } from "./use-live";

/** Says that the tables are being made anew, and how far that is. */
function RebuildBanner({ progress: { done, ...begun } }: { readonly progress: Progress }) {
  // What is appended meanwhile is replayed too.
  const total = Math.max(begun.total, done, 1);
  return (
    <div class="banner">
      {/* Only this is read out: a progress told at every step would drown everything else. */}
      <p role="status">{t("workbenchRebuilding")}</p>
      <progress aria-label={t("workbenchRebuilding")} max={total} value={done} />
      <span class="soft small">{t("workbenchRebuildingOf", formatNumber(done), formatNumber(total))}</span>
    </div>
  );
}

/** The banner while a rebuild runs, wherever it was begun. */
export function Rebuilding() {
  const progress = useLive(rebuildProgress, []);
  return progress ? <RebuildBanner progress={progress} /> : null;
}
