import { type PlanTemplateFileFailure, parsePlanTemplateFile, planTemplateSaved } from "../../../domain/casework/plan";
import { ok } from "../../../domain/ground/result";
import { newId } from "../../../platform";
import { caseKindName } from "../../../ui/case-kind-names";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { ImportDialog } from "../../parts/member-file/import-dialog";

const FAILURES: Readonly<Record<PlanTemplateFileFailure["code"], TextKey>> = {
  "file-too-large": "compareTemplateTooLarge",
  "file-not-json": "ownDataMappingNotJson",
  "file-not-plans": "planTemplateNotTemplates",
  "file-newer": "compareTemplateNewer",
};

/** Take templates of plans from a file; one of the same id takes the place of the one that is here. */
export function ImportPlanTemplates({ onClose }: { readonly onClose: () => void }) {
  const { perform, db } = useWorkbench();
  return (
    <ImportDialog
      words={{
        title: t("compareTemplateImportTitle"),
        submit: t("compareTemplateImportDo"),
        file: t("planTemplateFile"),
        list: t("planToTemplates"),
        nothing: t("compareTemplateNoFile"),
        taken: (count) => tn("compareTemplatesTaken", count),
        refused: (name, path) => t("compareTemplateRefused", name, path),
      }}
      parse={(text) => {
        const file = parsePlanTemplateFile(text, newId);
        return file.ok ? ok({ members: file.value.templates, refused: file.value.refused }) : file;
      }}
      failure={(code) => t(FAILURES[code])}
      keyOf={({ templateId }) => templateId}
      says={({ template: { name, kind } }) => (
        <>
          <b>
            <Words>{name}</Words>
          </b>{" "}
          · {caseKindName(kind)}
        </>
      )}
      save={async (each) => {
        const here = await db.planTemplates.get(each.templateId);
        return perform(planTemplateSaved, { ...each, after: here?.savedBy ?? null });
      }}
      onClose={onClose}
    />
  );
}
