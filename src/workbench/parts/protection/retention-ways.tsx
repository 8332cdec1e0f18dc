import { useState } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import type { RetentionClock } from "../../../domain/casework/protection";
import { t } from "../../../ui/texts";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { doubtWords } from "./doubt-words";
import { EraseEvidenceDialog } from "./erase-evidence-dialog";
import { HoldDialog } from "./hold-dialog";
import { erasingEvidence } from "./job-words";
import { KeepLongerDialog } from "./keep-longer-dialog";
import { useClockDoubt } from "./use-clock-doubt";

interface Props {
  readonly row: Pick<CaseRow, "caseId" | "closedAt" | "openedAt">;
  readonly clock: Extract<RetentionClock, { readonly due: string }>;
}

/** Retention is over: erase now, keep longer, or hold. */
export function RetentionWays({ row, clock }: Props) {
  const { caseId, closedAt, openedAt } = row;
  const job = useJob(erasingEvidence, caseId);
  const known = useClockDoubt(closedAt ?? openedAt);
  const [dialog, setDialog] = useState<"erase" | "longer" | "hold">();
  const close = () => {
    setDialog(undefined);
  };
  return (
    <>
      {known?.doubt && <p class="notice">{doubtWords(known.doubt)}</p>}
      <JobStatus job={job} />
      <p class="bar">
        <button
          type="button"
          class="danger-line"
          disabled={known === undefined || job.isRunning}
          onClick={() => setDialog("erase")}
        >
          {t("eraseEvidenceDots")}
        </button>
        <button type="button" onClick={() => setDialog("longer")}>
          {t("keepLongerDots")}
        </button>
        <button type="button" onClick={() => setDialog("hold")}>
          {t("holdPlaceDots")}
        </button>
      </p>
      {dialog === "erase" && <EraseEvidenceDialog row={row} clock={clock} doubt={known?.doubt} onClose={close} />}
      {dialog === "longer" && <KeepLongerDialog caseId={caseId} due={clock.due} onClose={close} />}
      {dialog === "hold" && <HoldDialog caseId={caseId} isHeld={false} onClose={close} />}
    </>
  );
}
