import type { CaseKind } from "../../../domain/casework/cases";
import { caseKindName } from "../../../ui/case-kind-names";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";

interface Says {
  readonly caseId: string;
  readonly title?: string;
  readonly kind?: CaseKind;
  readonly purpose?: string;
}

/** How a case was opened, or what of it was put right. */
export function CaseSays({ payload: { caseId, title, kind, purpose } }: { readonly payload: Says }) {
  return (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("caseTitleLabel"), title],
        [t("caseKindLabel"), kind && caseKindName(kind)],
        [t("caseViewPurposeName"), purpose],
      ]}
    />
  );
}
