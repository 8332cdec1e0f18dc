import { comparisonTemplateSaved } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { TemplateSays } from "./template-says";

export const comparisonTemplateSavedWords = entryWords(comparisonTemplateSaved, {
  name: "logTypeComparisonTemplateSaved",
  line: ({ label }) => label,
  Detail: ({ payload: { templateId, template } }) => (
    <TemplateSays templateId={templateId} template={template} help={t("compareTemplateSavedHelp")} />
  ),
});
