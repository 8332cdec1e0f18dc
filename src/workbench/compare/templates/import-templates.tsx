import {
  type TemplateFileFailure,
  comparisonTemplateSaved,
  parseTemplateFile,
} from "../../../domain/casework/comparison";
import { ok } from "../../../domain/ground/result";
import { newId } from "../../../platform";
import { caseKindName } from "../../../ui/case-kind-names";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { ImportDialog } from "../../parts/member-file/import-dialog";

const FAILURES: Readonly<Record<TemplateFileFailure["code"], TextKey>> = {
  "file-too-large": "compareTemplateTooLarge",
  "file-not-json": "ownDataMappingNotJson",
  "file-not-templates": "compareTemplateNotTemplates",
  "file-newer": "compareTemplateNewer",
};

/** Take templates of comparisons from a file. */
export function ImportTemplates({ onClose }: { readonly onClose: () => void }) {
  const { perform } = useWorkbench();
  return (
    <ImportDialog
      words={{
        title: t("compareTemplateImportTitle"),
        submit: t("compareTemplateImportDo"),
        file: t("compareTemplateFile"),
        list: t("compareTemplates"),
        nothing: t("compareTemplateNoFile"),
        taken: (count) => tn("compareTemplatesTaken", count),
        refused: (name, path) => t("compareTemplateRefused", name, path),
      }}
      parse={(text) => {
        const file = parseTemplateFile(text, newId);
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
      save={(each) => perform(comparisonTemplateSaved, each)}
      onClose={onClose}
    />
  );
}
