import { factRestored } from "../../../domain/evidence/captures";
import { FactFields } from "../../parts/later/fact-fields";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";

export const factRestoredWords = entryWords(factRestored, {
  name: "logTypeFactRestored",
  line: ({ label = "" }) => label || t("factRestoredNoReason"),
  Detail: ({ payload: { captureId, fact, reason } }) => <FactFields of={{ captureId, fact }} reason={reason} />,
});
