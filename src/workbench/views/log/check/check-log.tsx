import { t, tn } from "../../../../ui/texts";
import { CheckOutcome } from "./check-outcome";
import { useCheck } from "./use-check";

/** Whether the log is still what was written: every entry, the tree over them, every signature. */
export function CheckLog({ rebuilding }: { readonly rebuilding: boolean }) {
  const { check, start, stop } = useCheck();
  const underWay = check.state === "under-way";
  return (
    <section class="check-log">
      <p class="soft">{t("checkHelp")}</p>
      <p class="bar">
        {underWay ? (
          <>
            <progress
              aria-label={t("checkUnderWay")}
              max={check.progress?.total ?? 1}
              value={check.progress?.done ?? 0}
            />
            <span class="soft small">{check.progress ? tn("checkDone", check.progress.done) : t("checkUnderWay")}</span>
            <button type="button" onClick={stop}>
              {t("checkStop")}
            </button>
          </>
        ) : (
          <button type="button" disabled={rebuilding} onClick={start}>
            {t("checkStart")}
          </button>
        )}
      </p>
      {check.state === "stopped" && <p role="status">{t("checkStopped")}</p>}
      {check.state === "done" && <CheckOutcome found={check.found} />}
    </section>
  );
}
