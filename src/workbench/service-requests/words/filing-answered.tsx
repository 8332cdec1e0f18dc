import { filingAnswered } from "../../../domain/casework/filings";
import { type TextKey, t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";
import { errorWords } from "../trouble-words";

const OUTCOMES = {
  received: "serviceStateNumbered",
  token: "serviceStateToken",
  accepted: "serviceStateAccepted",
  refused: "serviceStateRefused",
  found: "serviceStateFound",
} as const satisfies Readonly<Record<string, TextKey>>;

export const filingAnsweredWords = entryWords(filingAnswered, {
  name: "logTypeFilingAnswered",
  line: ({ label = "" }) => (label === "" ? t("serviceWithoutNumber") : `#${label}`),
  Detail: ({ payload: { caseId, outcome, requestId, notice, errors } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("serviceOutcome"), t(OUTCOMES[outcome])],
        [t("serviceNumber"), requestId !== "" && <Words>{requestId}</Words>],
        [t("serviceAnswer"), notice !== "" && <Words>{notice}</Words>],
        [t("serviceErrors"), errors.length > 0 && <Words>{errorWords(errors)}</Words>],
      ]}
    />
  ),
});
