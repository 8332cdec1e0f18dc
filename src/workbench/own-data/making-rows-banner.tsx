import { useEffect } from "preact/hooks";
import { unfilledDatasets } from "../../storage/reading";
import { formatNumber, t } from "../../ui/texts";
import { useJob } from "../frame/jobs/use-job";
import { useLive } from "../frame/use-live";
import { making } from "./job-words";

/**
 * Has the rows of own data made from their files wherever they are not there (after the tables were made anew, say), once a
 * workbench is open, and says so while it lasts.
 */
export function MakingRows() {
  const job = useJob(making);
  const { state } = job;
  const unfilled =
    useLive(unfilledDatasets, [])
      ?.map(({ importId }) => importId)
      .join(" ") ?? "";
  useEffect(() => {
    if (unfilled !== "" && !job.isRunning) job.start({});
  }, [unfilled]);
  if (state?.at === "failed" || (state?.at === "done" && job.told?.isProblem))
    return (
      <div class="banner">
        <p role="alert">{job.told?.text}</p>
      </div>
    );
  if (state?.at !== "running") return null;
  const { done, total } = state.progress ?? { done: 0, total: 0 };
  return (
    <div class="banner">
      <p role="status">{t("ownDataMaking")}</p>
      <progress aria-label={t("ownDataMaking")} max={Math.max(total, 1)} value={Math.min(done, Math.max(total, 1))} />
      <span class="soft small">{t("ownDataMakingOf", formatNumber(done), formatNumber(total))}</span>
    </div>
  );
}
