import { useState } from "preact/hooks";
import type { DecisionRow } from "../../domain/casework/decision";
import { isSameName } from "../../domain/casework/planned";
import { casePlan } from "../../storage/reading";
import { t } from "../../ui/texts";
import { useLive } from "../frame/use-live";
import { SecondSignature } from "../parts/plan/second-signature";
import { SignDialog } from "../parts/plan/sign-dialog";

interface Props {
  readonly row: DecisionRow;
  /** Not where the case is closed. */
  readonly canSign: boolean;
}

/** The second signature that the case's plan asks for: who gave it, or that it is awaited. */
export function SecondSign({ row: { caseId, decisionId, record }, canSign }: Props) {
  const plan = useLive((db) => casePlan(db, caseId), [caseId]);
  const [isSigning, setSigning] = useState(false);
  const signed = plan?.signatures.find(
    ({ of, id, by }) => of === "decision" && id === decisionId && !isSameName(by, record.decidedBy),
  );
  if (signed)
    return (
      <p class="decision-second">
        <SecondSignature signed={signed} />
      </p>
    );
  if (!plan?.needsSignature) return null;
  return (
    <div class="plan-blockers">
      <p>{t("planDecisionSignature")}</p>
      {canSign && (
        <p>
          <button type="button" class="plan-no-print" onClick={() => setSigning(true)}>
            {t("planSignDots")}
          </button>
        </p>
      )}
      {isSigning && (
        <SignDialog
          caseId={caseId}
          of="decision"
          id={decisionId}
          first={record.decidedBy}
          onClose={() => setSigning(false)}
        />
      )}
    </div>
  );
}
