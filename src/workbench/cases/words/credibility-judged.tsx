import { CREDIBILITY, credibilityJudged } from "../../../domain/casework/trust";
import { credibilityName } from "../../../ui/credibility-names";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { CaptureLink } from "../../parts/links/capture-link";
import { entryWords } from "../../words/entry-words";

export const credibilityJudgedWords = entryWords(credibilityJudged, {
  name: "logTypeCredibilityJudged",
  line: ({ label }) => {
    const judged = CREDIBILITY.find((known) => String(known) === label);
    return judged ? credibilityName(judged) : t("credibilityTakenBack");
  },
  Detail: ({ payload: { captureId, fact, credibility, reason } }) => (
    <Fields
      fields={[
        [t("credibilityHead"), credibility === null ? t("credibilityTakenBack") : credibilityName(credibility)],
        [t("credibilityReason"), reason],
        [t("credibilityFact"), t("credibilityFactNumber", String(fact + 1))],
        [t("logCapture"), <CaptureLink captureId={captureId} />],
      ]}
    />
  ),
});
