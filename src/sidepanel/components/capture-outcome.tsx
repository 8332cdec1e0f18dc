import { MissingList } from "../../ui/missing-list";
import { t, tn } from "../../ui/texts";
import { CAPTURE_TROUBLES } from "../sentences/capture-troubles";
import type { CaptureState } from "../state/page-state";

const caseAddress = (caseId: string): string => `/src/workbench/index.html#/cases/${encodeURIComponent(caseId)}`;

/** How the last capture went: said aloud, and it stays until something new is ticked. */
export function CaptureOutcome({ outcome }: { readonly outcome: CaptureState }) {
  return (
    <>
      <div role="status" class={outcome.status === "done" ? "notice good" : "none"}>
        {outcome.status === "done" && (
          <p>
            <b>{tn("panelCaptured", outcome.count, outcome.caseId)}</b>{" "}
            <a href={caseAddress(outcome.caseId)} target="_blank">
              {t("panelOpenInWorkbench")}
            </a>
          </p>
        )}
        {outcome.status === "done" && outcome.missing.length > 0 && (
          <details>
            <summary>{t("panelCapturedLacks")}</summary>
            <MissingList missing={outcome.missing} />
          </details>
        )}
      </div>
      <div role="alert" class={outcome.status === "failed" ? "notice" : "none"}>
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
