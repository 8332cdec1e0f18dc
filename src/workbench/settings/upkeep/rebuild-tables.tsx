import { t } from "../../../ui/texts";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { rebuildingTables } from "./job-words";

/** For the day when a table looks wrong: make all of them anew from the log, which is never touched. */
export function RebuildTables({ rebuilding }: { readonly rebuilding: boolean }) {
  const job = useJob(rebuildingTables);
  return (
    <section aria-labelledby="rebuild-tables">
      <h2 id="rebuild-tables">{t("logTables")}</h2>
      <p class="soft">{t("logMaintenanceHelp")}</p>
      <button type="button" disabled={job.isRunning || rebuilding} onClick={() => job.start({})}>
        {t("logRebuild")}
      </button>
      {!job.isRunning && <JobStatus job={job} />}
    </section>
  );
}
