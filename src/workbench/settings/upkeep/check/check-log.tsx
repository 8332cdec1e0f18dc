import { t } from "../../../../ui/texts";
import { JobStatus } from "../../../frame/jobs/job-status";
import { useJob } from "../../../frame/jobs/use-job";
import { checking } from "../job-words";
import { CheckOutcome } from "./check-outcome";

/** Whether the log is still what was written: every entry, the tree over them, every signature. */
export function CheckLog({ rebuilding }: { readonly rebuilding: boolean }) {
  const job = useJob(checking);
  return (
    <section class="upkeep-part" aria-labelledby="check-log">
      <h2 id="check-log">{t("checkTitle")}</h2>
      <p class="soft">{t("checkHelp")}</p>
      {!job.isRunning && (
        <button type="button" disabled={rebuilding} onClick={() => job.start({})}>
          {t("checkStart")}
        </button>
      )}
      <JobStatus job={job} hasOwnEnd />
      {job.state?.at === "done" && <CheckOutcome found={job.state.value} />}
    </section>
  );
}
