import { useEffect } from "preact/hooks";
import { t } from "../../ui/texts";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { saveBytes } from "../parts/save-bytes";
import { failureWords } from "../words/failure-words";
import { writingJsonLd } from "./job-words";
import { annotationsHref } from "./links";

/** The ways to give a case to other tools, and to take in what they say. */
export function JsonLdActions({ caseId }: { readonly caseId: string }) {
  const job = useJob(writingJsonLd, caseId);
  const done = job.state?.at === "done" ? job.state.value : undefined;
  useEffect(() => {
    if (!done) return;
    saveBytes(done.file, done.name);
    if (!done.unrecorded) job.forget();
  }, [done]);
  return (
    <>
      <button
        type="button"
        aria-disabled={job.isRunning}
        onClick={() => {
          if (!job.isRunning) job.start({ caseId });
        }}
      >
        {t("jsonLdSave")}
      </button>
      <a class="button" href={annotationsHref(caseId)}>
        {t("annotationsOpen")}
      </a>
      {job.state && <JobStatus job={job} hasOwnEnd />}
      {done?.unrecorded && (
        <p class="problem" role="alert">
          {failureWords(done.unrecorded)}
        </p>
      )}
    </>
  );
}
