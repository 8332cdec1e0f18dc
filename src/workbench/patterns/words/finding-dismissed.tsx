import { findingDismissed } from "../../../domain/casework/findings";
import { t } from "../../../ui/texts";
import { kindWords, whenWords } from "../../parts/findings/finding-words";
import { Fields } from "../../parts/forms/fields";
import { PartSays } from "../../parts/links/parts-say";
import { entryWords } from "../../words/entry-words";

export const findingDismissedWords = entryWords(findingDismissed, {
  name: "logTypeFindingDismissed",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { signs, reason } }) => (
    <Fields
      fields={[
        [t("findingWhat"), kindWords(signs.method)],
        [t("patternsAbout"), signs.subject === null ? t("patternsAboutAll") : <PartSays node={signs.subject} />],
        [t("dossierWhen"), whenWords(signs) || "–"],
        [t("findingWhy"), reason],
      ]}
    />
  ),
});
