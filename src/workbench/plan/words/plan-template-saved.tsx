import { planTemplateSaved } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { PlanTemplateSays } from "./plan-template-says";

export const planTemplateSavedWords = entryWords(planTemplateSaved, {
  name: "logTypePlanTemplateSaved",
  line: ({ label }) => label,
  Detail: ({ payload: { templateId, template } }) => (
    <PlanTemplateSays templateId={templateId} template={template} help={t("planTemplateSavedHelp")} />
  ),
});
