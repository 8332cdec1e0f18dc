import { useEffect, useState } from "preact/hooks";
import { takeInFile } from "../../jobs";
import { importBySha256 } from "../../storage/reading";
import { formatMoment } from "../../ui/dates";
import { t } from "../../ui/texts";
import { Words } from "../../ui/words";
import { Heading } from "../frame/heading";
import { JobStatus } from "../frame/jobs/job-status";
import { usePageJobs } from "../frame/jobs/jobs-provider";
import { useJob } from "../frame/jobs/use-job";
import { NotFound } from "../frame/not-found";
import { useWorkbench } from "../frame/workbench";
import { EraseDialog } from "../parts/erase/erase-dialog";
import { shortName } from "../parts/erase/erase-words";
import { caseName } from "./case-name";
import { ForeignCase } from "./foreign-case";
import { lookingAt } from "./job-words";
import { exchangeHref } from "./links";

/** A file that was taken in, looked at anew whenever it is opened. */
export function ImportView({ sha256 }: { readonly sha256: string }) {
  const { db, navigate, onUnreadable } = useWorkbench();
  const [removing, setRemoving] = useState(false);
  const look = useJob(lookingAt, sha256);
  const { jobs } = usePageJobs();
  const { state } = look;
  useEffect(() => {
    if (!state) look.start({ sha256 });
  }, []);
  /** What was erased is not held here, either. */
  const forgetAll = () => {
    look.forget();
    const taken = jobs.find(takeInFile);
    if (taken?.state.at === "done" && taken.state.value.sha256 === sha256) jobs.forget(taken.id);
  };
  const onClose = () => {
    setRemoving(false);
    importBySha256(db, sha256).then((row) => {
      if (row) return;
      forgetAll();
      navigate(exchangeHref());
    }, onUnreadable);
  };
  const looked = state?.at === "done" ? state.value : undefined;
  if (state?.at === "failed" && state.failure.code === "missing")
    return <NotFound title={t("exchangeMissing")}>{t("exchangeMissingHelp")}</NotFound>;
  return (
    <div class="page">
      <div class="head">
        <Heading title={looked ? caseName(looked.verdict) : t("workbenchExchange")} />
        {looked && (
          <p class="soft">
            {t("exchangeFrom", formatMoment(looked.row.importedAt))} <Words>{looked.row.file}</Words>
          </p>
        )}
      </div>
      <JobStatus job={look} hasOwnEnd />
      {looked && <ForeignCase verdict={looked.verdict} />}
      {state && !look.isRunning && (
        <p class="bar">
          {state.at === "stopped" && (
            <button type="button" onClick={() => look.start({ sha256 })}>
              {t("exchangeOpen")}
            </button>
          )}
          <button
            type="button"
            onClick={() => {
              setRemoving(true);
            }}
          >
            {t("exchangeRemove")}
          </button>
        </p>
      )}
      {removing && (
        <EraseDialog
          target={{ what: "import", sha256 }}
          title={t("eraseImportTitle", shortName(looked?.row.file ?? ""))}
          warning={t("exchangeRemoveHelp")}
          onClose={onClose}
        />
      )}
    </div>
  );
}
