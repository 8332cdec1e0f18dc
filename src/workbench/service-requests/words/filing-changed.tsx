import { filingChanged } from "../../../domain/casework/filings";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { statusWord } from "../../parts/service-status";
import { entryWords } from "../../words/entry-words";

export const filingChangedWords = entryWords(filingChanged, {
  name: "logTypeFilingChanged",
  line: ({ label = "" }) => (label === "" ? "" : `#${label}`),
  Detail: ({ payload: { caseId, requestId, status, statusNotes, agency, notice, updates } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("serviceNumber"), <Words>{requestId}</Words>],
        [t("serviceStatus"), <Words>{statusWord(status)}</Words>],
        [t("serviceAnswer"), statusNotes !== "" && <Words>{statusNotes}</Words>],
        [t("serviceAgency"), agency !== "" && <Words>{agency}</Words>],
        [t("serviceNotice"), notice !== "" && <Words>{notice}</Words>],
        [
          t("serviceUpdates"),
          updates.length > 0 && (
            <Words>{updates.map(({ status: one, description }) => `${one}: ${description}`).join("\n")}</Words>
          ),
        ],
      ]}
    />
  ),
});
