import { t, tn } from "../../../../ui/texts";
import { CheckOutcome } from "./check-outcome";
import { useCheck } from "./use-check";

/** Whether the log is still what was written: every entry, the tree over them, every signature. */
export function CheckLog({ rebuilding }: { readonly rebuilding: boolean }) {
  const { check, start, stop } = useCheck();
  const underWay = check.state === "under-way";
  return (
    <section aria-labelledby="check-log">
      <h2 id="check-log">{t("checkTitle")}</h2>
      <p class="soft">{t("checkHelp")}</p>
      {underWay ? (
        <p class="bar">
          <progress
            aria-label={t("checkUnderWay")}
            max={check.progress?.total ?? 1}
            value={check.progress?.done ?? 0}
          />
          <span class="soft small">{check.progress ? tn("checkDone", check.progress.done) : t("checkUnderWay")}</span>
          <button type="button" onClick={stop}>
            {t("checkStop")}
          </button>
        </p>
      ) : (
        <button type="button" disabled={rebuilding} onClick={start}>
          {t("checkStart")}
        </button>
      )}
      {check.state === "stopped" && <p role="status">{t("checkStopped")}</p>}
      {check.state === "done" && <CheckOutcome found={check.found} />}
    </section>
  );
}
