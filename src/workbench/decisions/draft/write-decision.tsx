import { useRef, useState } from "preact/hooks";
import type { CaseRow } from "../../../domain/casework/cases";
import { limitsLeftOut } from "../../../domain/casework/comparison";
import { type Decision, decisionMade, draftChecks } from "../../../domain/casework/decision";
import { checkSignature, now as clock, setPreference } from "../../../platform";
import { DECIDED_BY } from "../../../platform/kept";
import { type CaseComparison, entryProofs } from "../../../storage/reading";
import { t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { useDoing } from "../../frame/use-doing";
import { useLog } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { BlockersSay } from "../../parts/plan/blockers-say";
import { useBlockers } from "../../parts/plan/use-blockers";
import { isOutside } from "../compared-now";
import { CsvButton } from "../csv/csv-button";
import { ChecksList } from "./checks-list";
import { DraftForm } from "./draft-form";
import { NO_PROBLEMS, draftProblems, hasProblems } from "./draft-problems";
import { Preview } from "./preview";
import { recordNow } from "./sign";
import { useDecisionDraft } from "./use-decision-draft";

interface Props {
  readonly row: CaseRow;
  readonly comparison: CaseComparison;
  /** The decision that is to be changed. */
  readonly changed: Decision | undefined;
  /** Whether another decision was made since this one was begun. */
  readonly isOvertaken: boolean;
  readonly onDone: () => void;
  /** Go on with these words as a change of the decision that was made meanwhile. */
  readonly onGoOn: () => void;
}

/** A decision is written, beside the letter that it becomes. */
export function WriteDecision({ row, comparison, changed, isOvertaken, onDone, onGoOn }: Props) {
  const { db, perform, onUnreadable } = useWorkbench();
  const { problem, run } = useDoing();
  const [busy, whileBusy] = useBusy();
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const form = useRef<HTMLFormElement>(null);
  const writing = useDecisionDraft(row, comparison, changed);
  const { draft, compared, now, asOf, isFromBefore, forget } = writing;
  const readAt = now.laid.cells
    .flat()
    .flatMap((cell) => cell.inputs.flatMap(({ of, at }) => (of === "own" ? [] : [at])));
  const checks = draftChecks(draft, { compared: compared ?? null, readAt, asOf });
  const proofs = useLog((log) => entryProofs(log, draft.cited, checkSignature), [JSON.stringify(draft.cited)]);
  const blocking = useBlockers(row.caseId, "decision");
  const leftOut = limitsLeftOut(comparison.framed?.frame, comparison.planLimits);
  const sign = async () => {
    const found = draftProblems(draft);
    setProblems(found);
    if (hasProblems(found)) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const record = await recordNow(db, row.caseId, clock(), (then) => ({
      ...draft,
      options: then.options.map(({ node, name }, n) => {
        const written = draft.options.find((one) => one.node === node);
        const verdict = written?.verdict === "chosen" ? "chosen" : isOutside(then, n) ? "outside" : "rejected";
        return { node, name, verdict, reason: written?.reason ?? "" };
      }),
    }));
    if (!(await run(() => perform(decisionMade, record), t("decisionSigned")))) return;
    forget();
    setPreference(DECIDED_BY, record.decidedBy).catch(onUnreadable);
    onDone();
  };
  return (
    <div class="decision-writing">
      <form
        ref={form}
        noValidate
        class="decision-form"
        aria-label={t("decisionWriteTitle")}
        onSubmit={(event) => {
          event.preventDefault();
          void whileBusy(sign);
        }}
      >
        <h2>{changed ? t("decisionChangeTitle") : t("decisionWriteTitle")}</h2>
        <BlockersSay caseId={row.caseId} blocking={blocking} what={t("planBlocksDecision")} />
        {!now.compare && <p class="decision-notice">{t("decisionNothingWeighedYet")}</p>}
        {leftOut > 0 && <p class="decision-notice">{tn("compareLimitsLeftOut", leftOut)}</p>}
        {isOvertaken && !busy && (
          <div class="decision-notice" role="alert">
            <p>{t("decisionOvertaken")}</p>
            <p class="actions">
              <button type="button" onClick={onDone}>
                {t("decisionShowIt")}
              </button>
              <button type="button" onClick={onGoOn}>
                {t("decisionGoOn")}
              </button>
            </p>
          </div>
        )}
        <DraftForm caseId={row.caseId} writing={writing} comparison={comparison} checks={checks} problems={problems} />
        <ChecksList checks={checks} proofs={proofs} />
        {isFromBefore && <p class="small soft">{t("typedBefore")}</p>}
        <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
        <p class="actions">
          <CsvButton record={{ caseId: row.caseId, options: draft.options, compared: compared ?? null }} />
          {changed && (
            <button
              type="button"
              onClick={() => {
                forget();
                onDone();
              }}
            >
              {t("factCancel")}
            </button>
          )}
          <button type="submit" class="primary" aria-disabled={busy}>
            {t("decisionSign")}
          </button>
        </p>
        <p class="small soft">{t("decisionSignHelp")}</p>
      </form>
      <div class="decision-preview">
        <Preview writing={writing} />
      </div>
    </div>
  );
}
