import { correctsNothing, factCorrected } from "../../../domain/evidence/captures";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { FactFields } from "../../parts/later/fact-fields";
import { correctionWords } from "../../parts/later/correction-words";

export const factCorrectedWords = entryWords(factCorrected, {
  name: "logTypeFactCorrected",
  line: ({ label }) => label || t("factPutBackLine"),
  Detail: ({ payload: { captureId, fact, corrected, reason } }) => (
    <FactFields
      of={{ captureId, fact }}
      reason={reason}
      said={correctsNothing(corrected) ? t("factPutBackLine") : correctionWords(corrected)}
    />
  ),
});
