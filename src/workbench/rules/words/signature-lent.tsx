import { signatureLent } from "../../../domain/casework/rules";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const signatureLentWords = entryWords(signatureLent, {
  name: "logTypeSignatureLent",
  line: ({ label }) => label,
  Detail: ({ payload: { outcome, statement } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <Words>{statement.caseId}</Words>],
        [t("rulesSaysOutcome"), outcome],
        [t("rulesSaysBy"), statement.by],
        [t("rulesSaysReason"), statement.reason],
        [t("rulesSignedThere"), <Words>{statement.accepted.origin}</Words>],
      ]}
    />
  ),
});
