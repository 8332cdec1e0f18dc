import { type PayloadOf } from "../../../domain/ledger/log";
import { signatureGiven } from "../../../domain/casework/plan";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { TaskName } from "../../parts/plan/plan-names";
import { entryWords } from "../../words/entry-words";

const SIGNED: Readonly<Record<PayloadOf<typeof signatureGiven>["of"], TextKey>> = {
  task: "planSignedTask",
  decision: "planSignedDecision",
  proposal: "planSignedProposal",
};

export const signatureGivenWords = entryWords(signatureGiven, {
  name: "logTypeSignatureGiven",
  line: ({ label }) => label,
  Detail: ({ payload: { caseId, of, id, by, reason, place } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("planSigned"), t(SIGNED[of])],
        [t("planTask"), of === "task" && <TaskName taskId={id} />],
        [t("planSignedBy"), <Words>{by}</Words>],
        [t("planSignedWhere"), place === "this" ? t("planSignedHere") : t("planSignedElsewhere", place.origin)],
        [t("planReason"), reason],
      ]}
    />
  ),
});
