import { useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { caseById } from "../../storage/reading";
import { t } from "../../ui/texts";
import { caseHref } from "../cases/links";
import { Heading } from "../frame/heading";
import { JobStatus } from "../frame/jobs/job-status";
import { useJob } from "../frame/jobs/use-job";
import { NotFound } from "../frame/not-found";
import { useLive } from "../frame/use-live";
import { DropFile } from "../parts/forms/drop-file";
import { readingProfile } from "./job-words";
import { Preview } from "./preview";
import "./received.css";

const ACCEPTED = ".zip,.json,.xml,application/zip,application/json,application/xml,text/xml";

/** A candidate's own file: chosen, read with what must be withheld taken out, looked at, ticked, kept. */
export function ReceivedView({ caseId }: { readonly caseId: string }) {
  const found = useLive(async (db) => ({ row: await caseById(db, caseId) }), [caseId]);
  if (!found) return <p class="page soft">{t("workbenchLoading")}</p>;
  if (!found.row) return <NotFound title={t("caseViewMissing", caseId)}>{t("caseViewMissingHelp")}</NotFound>;
  return <Received row={found.row} />;
}

function Received({ row: { caseId, kind, status, title } }: { readonly row: CaseRow }) {
  const job = useJob(readingProfile);
  const [chosen, setChosen] = useState(0);
  const [isKept, setKept] = useState(false);
  const read = job.state?.at === "done" ? job.state.value : undefined;
  const mayTake = kind === "hiring" && status === "open";
  return (
    <div class="page received">
      <header class="head">
        <p class="id soft trail">
          <a href={caseHref(caseId)}>
            <bdi>{caseId}</bdi>
          </a>{" "}
          / {title}
        </p>
        <Heading title={t("receivedTitle")} />
        <p class="soft">{t("receivedHelp")}</p>
      </header>
      {!mayTake && <p class="notice">{t(kind === "hiring" ? "receivedClosed" : "scorecardFailureNotHiring")}</p>}
      {mayTake && (
        <DropFile
          name={t("receivedDrop")}
          label={t("receivedChoose")}
          accept={ACCEPTED}
          isNameHidden
          onFile={(file) => {
            setChosen(chosen + 1);
            setKept(false);
            job.start({ file });
          }}
        >
          <p class="small soft">{t("receivedForms")}</p>
        </DropFile>
      )}
      <JobStatus job={job} hasOwnEnd />
      <p role="status">
        {isKept && (
          <>
            {t("receivedKept")} <a href={caseHref(caseId)}>{t("receivedToCase")}</a>
          </>
        )}
      </p>
      {mayTake && read && (
        <Preview
          key={chosen}
          caseId={caseId}
          read={read}
          onKept={() => {
            job.forget();
            setKept(true);
          }}
          onDiscard={job.forget}
        />
      )}
    </div>
  );
}
