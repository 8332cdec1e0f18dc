import { useState } from "preact/hooks";
import { PRIORITIES, type CaseHoldRow } from "../../../domain/casework/planned";
import { ChoiceField } from "../../../ui/choice-field";
import { t, tn } from "../../../ui/texts";
import { priorityName } from "../../parts/plan/priority-names";
import { planTemplatesHref } from "../links";
import { usePlanning } from "../planning";
import { useAltering } from "../use-altering";
import { HoldDialog } from "./hold-dialog";
import { HoldSays } from "./hold-says";
import { ReleaseDialog } from "./release-dialog";
import { RequireSignature } from "./require-signature";

/** What holds for the case as a whole: how urgent it is, what is held, whether its decision needs a second signature. */
export function ThisCase() {
  const { caseId, plan, canChange } = usePlanning();
  const { problem, alter } = useAltering(caseId);
  const [isHolding, setHolding] = useState(false);
  const [isRequiring, setRequiring] = useState(false);
  const [released, setReleased] = useState<Partial<CaseHoldRow>>();
  const holds = plan.rows.caseHolds.filter(({ isHeld }) => isHeld);
  const { priority, needsSignature } = plan;
  const limits = plan.rows.caseLimits.length;
  return (
    <section class="plan-box">
      <h2>{t("planThisCase")}</h2>
      {canChange ? (
        <ChoiceField
          label={t("planPriority")}
          value={priority}
          choices={PRIORITIES.map((one) => [one, priorityName(one)] as const)}
          onValue={(next) =>
            void alter({
              alterations: [{ alter: "set-priority", priority: next }],
              done: t("planPrioritySet", priorityName(next)),
              undo: () => Promise.resolve([{ alter: "set-priority", priority }]),
            })
          }
        />
      ) : (
        <p>{t("planPrioritySet", priorityName(priority))}</p>
      )}
      {holds.map((hold) => (
        <div key={hold.holdKey} class="plan-hold">
          <HoldSays hold={hold} />
          {canChange && (
            <button type="button" class="quiet plan-no-print" onClick={() => setReleased(hold)}>
              {t("planRelease")}
            </button>
          )}
        </div>
      ))}
      {needsSignature && <p>{t("planSignatureRequired")}</p>}
      {limits > 0 && <p>{tn("planLimitsSet", limits)}</p>}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {canChange && (
        <p class="bar plan-no-print">
          <button type="button" class="quiet" onClick={() => setHolding(true)}>
            {t("planHold")}
          </button>
          {!needsSignature && (
            <button type="button" class="quiet" onClick={() => setRequiring(true)}>
              {t("planRequireSignature")}
            </button>
          )}
        </p>
      )}
      <p class="bar plan-no-print">
        <button type="button" class="quiet" onClick={() => window.print()}>
          {t("planPrint")}
        </button>
        <a href={planTemplatesHref()}>{t("planToTemplates")}</a>
      </p>
      {isRequiring && <RequireSignature onClose={() => setRequiring(false)} />}
      {isHolding && <HoldDialog onClose={() => setHolding(false)} />}
      {released && <ReleaseDialog hold={released} onClose={() => setReleased(undefined)} />}
    </section>
  );
}
