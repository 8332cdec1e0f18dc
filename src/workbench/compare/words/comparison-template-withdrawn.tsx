import { comparisonTemplateWithdrawn } from "../../../domain/casework/comparison";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { entryWords } from "../../words/entry-words";
import { TemplateSays } from "./template-says";

export const comparisonTemplateWithdrawnWords = entryWords(comparisonTemplateWithdrawn, {
  name: "logTypeComparisonTemplateWithdrawn",
  line: () => t("compareTemplateStays"),
  Detail: ({ payload: { templateId } }) => <WithdrawnTemplate templateId={templateId} />,
});

/** The entry names the template only; what it said is known as long as one that saved it is there. */
function WithdrawnTemplate({ templateId }: { readonly templateId: string }) {
  const row = useLive((db) => db.comparisonTemplates.get(templateId), [templateId]);
  return <TemplateSays templateId={templateId} template={row?.template} help={t("compareTemplateWithdrawnHelp")} />;
}
