import { deliveryMade } from "../../../domain/keeping/deliveries";
import { formatNumber, t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { TOLD_NAMES } from "../told-names";

export const deliveryMadeWords = entryWords(deliveryMade, {
  name: "logTypeDeliveryMade",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { deliveryId, told, caseId, host, attempts, status } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("deliveryWhat"), t(TOLD_NAMES[told])],
        [t("deliveryTo"), host],
        [t("deliveryAnswer"), String(status)],

        [t("deliveryAttempts"), formatNumber(attempts)],
        [t("deliveryName"), deliveryId],
      ]}
    />
  ),
});
