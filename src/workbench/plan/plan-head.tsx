import { useState } from "preact/hooks";
import type { CaseHoldRow } from "../../domain/casework/planned";
import { caseById, casePlanHead } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { nameOfAbout } from "../parts/as-of/name-of";
import { useMoment } from "../parts/as-of/moments";
import { priorityName } from "../parts/plan/priority-names";
import { HoldSays } from "./beside/hold-says";
import { ReleaseDialog } from "./beside/release-dialog";

/** At the head of a case: that it is urgent, and what is held. */
export function PlanHead({ caseId }: { readonly caseId: string }) {
  const found = useLive(
    async (db) => ({ plan: await casePlanHead(db, caseId), row: await caseById(db, caseId) }),
    [caseId],
  );
  const isNow = useMoment(nameOfAbout({ caseId })) === undefined;
  const [released, setReleased] = useState<Partial<CaseHoldRow>>();
  if (!found) return null;
  const { priority, caseHolds } = found.plan;
  const holds = caseHolds.filter(({ isHeld }) => isHeld);
  const canChange = isNow && found.row?.status === "open";
  if (priority === "normal" && holds.length === 0) return null;
  return (
    <div class="plan-head">
      {priority !== "normal" && (
        <p>
          <span class="chip changed">{t("planPriorityChip", priorityName(priority))}</span>
        </p>
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
      {released && <ReleaseDialog hold={released} onClose={() => setReleased(undefined)} />}
    </div>
  );
}
