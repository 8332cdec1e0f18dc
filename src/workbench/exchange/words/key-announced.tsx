import { keyAnnounced } from "../../../domain/keeping/custody";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const keyAnnouncedWords = entryWords(keyAnnounced, {
  name: "logTypeKeyAnnounced",
  line: () => t("custodyKeySummaries"),
  Detail: ({ payload: { algorithm, publicKey } }) => (
    <Fields
      fields={[
        [t("custodyKeyUse"), `${t("custodyKeySummaries")} (${algorithm})`],
        [t("custodyKey"), <span class="id">{publicKey}</span>],
      ]}
    />
  ),
});
