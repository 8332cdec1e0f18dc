import { factWithdrawn } from "../../../domain/evidence/captures";
import { FactFields } from "../../parts/later/fact-fields";
import { entryWords } from "../../words/entry-words";

export const factWithdrawnWords = entryWords(factWithdrawn, {
  name: "logTypeFactWithdrawn",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { captureId, fact, reason } }) => <FactFields of={{ captureId, fact }} reason={reason} />,
});
