import { useEffect } from "preact/hooks";
import type { DisclosureDraft } from "../../domain/files/disclosure";
import type { ProtectionLanguage } from "../../domain/keeping/protection";
import type { DisclosureMade } from "../../jobs";
import { formatNumber, t, tn } from "../../ui/texts";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { failureWords } from "../words/failure-words";
import { makingDisclosure } from "./job-words";

interface Props {
  readonly request: { readonly caseId: string; readonly language: ProtectionLanguage; readonly draft: DisclosureDraft };
  readonly isStray: boolean;
  /** Whether all of it is redacted. */
  readonly saysNothing: boolean;
}

/** Make the file, how far it is, and what came of it. */
export function MakePart({ request, isStray, saysNothing }: Props) {
  const job = useJob(makingDisclosure, request.caseId);
  const made = job.state?.at === "done" ? job.state.value : undefined;
  return (
    <section class="disclosure-part">
      <h2>{t("disclosureMakeTitle")}</h2>
      <p class="soft">{t("disclosureMakeHelp")}</p>
      {saysNothing && <p class="notice">{t("disclosureNothingLeft")}</p>}
      {isStray && <p class="problem">{t("disclosureStray")}</p>}
      <p class="bar start">
        <button type="button" class="primary" disabled={isStray || job.isRunning} onClick={() => job.start(request)}>
          {t("disclosureMake")}
        </button>
      </p>
      <JobStatus job={job} hasOwnEnd />
      {made && <Done key={made.sha256} made={made} />}
    </section>
  );
}

function Done({ made: { name, bytes, sha256, address, lost, unrecorded, saving } }: { readonly made: DisclosureMade }) {
  useEffect(() => {
    saving();
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
  }, []);
  return (
    <>
      <p role="status">{t("exportDone", name, formatNumber(bytes / 1_000_000))}</p>
      <p>
        <a href={address} download={name}>
          {t("exportSaveAgain")}
        </a>
      </p>
      <p class="small">
        {t("exportHash")} <code class="id">{sha256}</code>
      </p>
      <div role="alert">
        {lost > 0 && <p class="problem">{tn("disclosureLost", lost)}</p>}
        {unrecorded && <p class="problem">{failureWords(unrecorded)}</p>}
      </div>
    </>
  );
}
