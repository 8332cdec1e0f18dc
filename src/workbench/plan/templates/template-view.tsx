import { useState } from "preact/hooks";
import type { PlanTemplate } from "../../../domain/casework/plan";
import { newId } from "../../../platform";
import { listPlanTemplates } from "../../../storage/reading";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { builtIn } from "./built-in";
import { kindOfReady } from "./template-sources";
import { TemplateEditor } from "./template-editor";

const BLANK: PlanTemplate = { v: 1, name: "", kind: "other", stages: [], tasks: [] };

/** One template: a saved one to be changed, one of the product's as the beginning of one's own, or a new one. */
export function PlanTemplateView({ templateId }: { readonly templateId: string }) {
  const own = useLive(listPlanTemplates, []);
  const [fresh] = useState(newId);
  if (!own) return <p class="page soft">{t("workbenchLoading")}</p>;
  const ready = kindOfReady(templateId);
  const saved = own.find((one) => one.templateId === templateId);
  return (
    <TemplateEditor
      key={templateId}
      templateId={ready ? fresh : templateId}
      typedOf={templateId}
      saved={saved}
      begin={saved?.template ?? (ready ? builtIn(ready) : BLANK)}
      isOfProduct={ready !== undefined}
    />
  );
}
