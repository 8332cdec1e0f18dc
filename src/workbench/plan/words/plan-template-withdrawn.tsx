import { planTemplateWithdrawn } from "../../../domain/casework/plan";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { entryWords } from "../../words/entry-words";
import { PlanTemplateSays } from "./plan-template-says";

export const planTemplateWithdrawnWords = entryWords(planTemplateWithdrawn, {
  name: "logTypePlanTemplateWithdrawn",
  line: () => t("compareTemplateStays"),
  Detail: ({ payload: { templateId } }) => <WithdrawnTemplate templateId={templateId} />,
});

/** The entry names the template only; what it said is known as long as one that saved it is there. */
function WithdrawnTemplate({ templateId }: { readonly templateId: string }) {
  const row = useLive((db) => db.planTemplates.get(templateId), [templateId]);
  return <PlanTemplateSays templateId={templateId} template={row?.template} help={t("planTemplateWithdrawnHelp")} />;
}
