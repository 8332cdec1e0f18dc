import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";

interface Says {
  readonly caseId: string;
  readonly reason: string;
}

/** Of which case, and why. */
export const HoldSays = ({ payload: { caseId, reason } }: { readonly payload: Says }) => (
  <Fields
    fields={[
      [t("caseViewCase"), <CaseLink caseId={caseId} />],
      [t("protectionReason"), reason],
    ]}
  />
);
