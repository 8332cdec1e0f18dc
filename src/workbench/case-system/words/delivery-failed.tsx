import { deliveryFailed } from "../../../domain/keeping/deliveries";
import { formatNumber, t } from "../../../ui/texts";
import { CaseLink } from "../../parts/links/case-link";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { REASON_WORDS, TOLD_NAMES } from "../told-names";

export const deliveryFailedWords = entryWords(deliveryFailed, {
  name: "logTypeDeliveryFailed",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { deliveryId, told, caseId, host, attempts, status, reason } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("deliveryWhat"), t(TOLD_NAMES[told])],
        [t("deliveryTo"), host],
        [t("deliveryAnswer"), status === null ? t("deliveryNoAnswer") : String(status)],
        [t("deliveryWhy"), t(REASON_WORDS[reason])],
        [t("deliveryAttempts"), formatNumber(attempts)],
        [t("deliveryName"), deliveryId],
      ]}
    />
  ),
});
