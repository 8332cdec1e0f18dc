import { MissingList } from "../../ui/missing-list";
import { t, tn } from "../../ui/texts";
import { CAPTURE_TROUBLES } from "../sentences/capture-troubles";
import type { CaptureState } from "../state/page-state";

interface Props {
  readonly outcome: CaptureState;
  readonly onUndo: () => void;
}

const caseAddress = (caseId: string): string => `/src/workbench/index.html#/cases/${encodeURIComponent(caseId)}`;

/** How the last capture went: said aloud, with the way to undo it, and it stays until something new is ticked. */
export function CaptureOutcome({ outcome, onUndo }: Props) {
  const isSaid = outcome.status === "done" || outcome.status === "undone";
  return (
    <>
      <div role="status" class={isSaid ? "notice good" : "none"}>
        {outcome.status === "done" && <Done outcome={outcome} onUndo={onUndo} />}
        {outcome.status === "undone" && (
          <p>
            <b>{t("panelUndone", outcome.caseId)}</b> {t("panelUndoneHelp")}
          </p>
        )}
      </div>
      <div role="alert" class={outcome.status === "failed" || isUndoFailed(outcome) ? "notice" : "none"}>
        {isUndoFailed(outcome) && <p>{t("panelUndoFailed")}</p>}
        {outcome.status === "failed" && (
          <p>
            <b>{t(outcome.failure.code === "no-answer" ? "panelMaybeCaptured" : "panelNotCaptured")}</b>{" "}
            {t(CAPTURE_TROUBLES[outcome.failure.code])}
          </p>
        )}
      </div>
    </>
  );
}

const isUndoFailed = (outcome: CaptureState): boolean => outcome.status === "done" && outcome.undoFailed === true;

interface DoneProps {
  readonly outcome: Extract<CaptureState, { status: "done" }>;
  readonly onUndo: () => void;
}

function doneWords({ what, count, caseId }: DoneProps["outcome"]): string {
  if (what === "page") return t("panelCapturedPage", caseId);
  return what === "quote" ? t("panelCapturedQuote", caseId) : tn("panelCaptured", count, caseId);
}

function Done({ outcome, onUndo }: DoneProps) {
  const { caseId, missing } = outcome;
  return (
    <>
      <p>
        <b>{doneWords(outcome)}</b>{" "}
        <button type="button" class="quiet small" onClick={onUndo}>
          {t("panelUndo")}
        </button>{" "}
        <a href={caseAddress(caseId)} target="_blank">
          {t("panelOpenInWorkbench")}
        </a>
      </p>
      {missing.length > 0 && (
        <details>
          <summary>{t("panelCapturedLacks")}</summary>
          <MissingList missing={missing} />
        </details>
      )}
    </>
  );
}
