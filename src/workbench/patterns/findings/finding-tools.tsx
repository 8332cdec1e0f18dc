import { useState } from "preact/hooks";
import type { How } from "../../../domain/analysis/method";
import type { Found, FoundMethod } from "../../../domain/analysis/patterns";
import { type FindingRow, findingWithdrawn } from "../../../domain/casework/findings";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { CaseLink } from "../../parts/links/case-link";
import { DismissDialog } from "./dismiss-dialog";
import { KeepDialog } from "./keep-dialog";
import { useSaidOf } from "./use-kept";

interface Props {
  readonly method: FoundMethod;
  readonly found: Found;
  readonly how: How;
  /** What it is called. */
  readonly title: string;
}

/** Keep what was found, as evidence or for later; dismiss it; take either back. */
export function FindingTools({ method, found, how, title }: Props) {
  const { signs, kept, dismissed } = useSaidOf()(method, found);
  const [open, setOpen] = useState<"keep" | "dismiss">();
  const close = () => setOpen(undefined);
  return (
    <div class="patterns-tools">
      {kept.map((row) => (
        <Said key={row.findingId} row={row} title={title} />
      ))}
      {dismissed ? (
        <Said row={dismissed} title={title} />
      ) : (
        <p class="actions">
          <button
            type="button"
            aria-label={t("findingNamed", t(kept.length > 0 ? "findingKeepMore" : "findingKeep"), title)}
            onClick={() => setOpen("keep")}
          >
            {t(kept.length > 0 ? "findingKeepMore" : "findingKeep")}
          </button>
          {kept.length === 0 && method !== "forecast" && (
            <button
              type="button"
              class="quiet"
              aria-label={t("findingNamed", t("findingDismiss"), title)}
              onClick={() => setOpen("dismiss")}
            >
              {t("findingDismiss")}
            </button>
          )}
        </p>
      )}
      {open === "keep" && <KeepDialog {...{ method, found, how, title, kept }} onClose={close} />}
      {open === "dismiss" && <DismissDialog signs={signs} title={title} onClose={close} />}
    </div>
  );
}

/** That it is kept, or dismissed, and the way back. */
function Said({ row, title }: { readonly row: FindingRow; readonly title: string }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const { findingId, caseId, state, reason, note } = row;
  const isKept = state === "kept";
  return (
    <div class="patterns-said">
      <p>
        <span class={isKept ? "chip good" : "chip"}>{t(isKept ? "findingKept" : "findingDismissedSaid")}</span>{" "}
        {isKept &&
          (caseId === null ? (
            t("findingOnNoCase")
          ) : (
            <>
              {t("findingOnCase")} <CaseLink caseId={caseId} />
            </>
          ))}{" "}
        <button
          type="button"
          class="quiet"
          aria-label={t("findingNamed", t("findingTakeBack"), title)}
          onClick={() =>
            void run(
              () => perform(findingWithdrawn, { findingId, caseId }),
              t(isKept ? "findingNoLongerKept" : "findingNoLongerDismissed"),
            )
          }
        >
          {t("findingTakeBack")}
        </button>
      </p>
      {(isKept ? note : reason) !== "" && (
        <p class="note-text" dir="auto">
          {isKept ? note : reason}
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
