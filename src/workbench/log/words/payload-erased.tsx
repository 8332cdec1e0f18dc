import { payloadErased } from "../../../domain/keeping/erasure";
import { formatNumber, t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";
import { erasureReasonName } from "../../words/erasure-reasons";
import { entryHref } from "../links";

export const payloadErasedWords = entryWords(payloadErased, {
  name: "logTypePayloadErased",
  line: ({ label }) => label || t("logLineErased"),
  Detail: ({ payload: { origin, index, reason, words, artifacts, caseId } }) => (
    <Fields
      fields={[
        [t("logErasedEntry"), <a href={entryHref({ origin, index })}>{t("logEntryNumber", String(index))}</a>],
        [t("eraseReason"), erasureReasonName(reason)],
        [t("eraseWords"), words],
        [t("logErasedArtifacts"), artifacts.length > 0 && formatNumber(artifacts.length)],
        [t("caseViewCase"), caseId !== undefined && <CaseLink caseId={caseId} />],
      ]}
    />
  ),
});
