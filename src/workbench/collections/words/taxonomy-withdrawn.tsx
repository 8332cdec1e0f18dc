import { taxonomyWithdrawn } from "../../../domain/casework/taxonomy";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const taxonomyWithdrawnWords = entryWords(taxonomyWithdrawn, {
  name: "logTypeTaxonomyWithdrawn",
  line: ({ label }) => label || t("collectionsWithdrawnLine"),
  Detail: ({ payload: { reason } }) => <Fields fields={[[t("ownDataWithdrawReason"), reason]]} />,
});
