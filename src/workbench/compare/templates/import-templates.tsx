import { useState } from "preact/hooks";
import {
  type TemplateFile,
  type TemplateFileFailure,
  comparisonTemplateSaved,
  parseTemplateFile,
} from "../../../domain/casework/comparison";
import { newId } from "../../../platform";
import { caseKindName } from "../../../ui/case-kind-names";
import { FormDialog } from "../../../ui/form-dialog";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

const FAILURES: Readonly<Record<TemplateFileFailure["code"], TextKey>> = {
  "file-too-large": "compareTemplateTooLarge",
  "file-not-json": "ownDataMappingNotJson",
  "file-not-templates": "compareTemplateNotTemplates",
  "file-newer": "compareTemplateNewer",
};
/** Not even looked into beyond this. */
const MOST_BYTES = 8_000_000;

/** Take templates from a file: first it is said what they are and what is wrong with the file, then they are saved. */
export function ImportTemplates({ onClose }: { readonly onClose: () => void }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [file, setFile] = useState<TemplateFile>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read =
      chosen.size > MOST_BYTES
        ? ({ ok: false, error: { code: "file-too-large" } } as const)
        : parseTemplateFile(await chosen.text(), newId);
    setFile(read.ok ? read.value : undefined);
    setTrouble(read.ok ? undefined : t(FAILURES[read.error.code]));
  };
  const submit = async () => {
    const templates = file?.templates ?? [];
    if (templates.length === 0) {
      setTrouble(trouble ?? t("compareTemplateNoFile"));
      return false;
    }
    return run(
      async () => {
        for (const each of templates) {
          const saved = await perform(comparisonTemplateSaved, each);
          if (!saved.ok) return saved;
        }
        return { ok: true };
      },
      tn("compareTemplatesTaken", templates.length),
    );
  };
  return (
    <FormDialog
      title={t("compareTemplateImportTitle")}
      submit={t("compareTemplateImportDo")}
      problem={problem ?? trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {t("compareTemplateFile")}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {file && file.templates.length > 0 && (
        <ul class="import-list" aria-label={t("compareTemplates")}>
          {file.templates.map(({ templateId, template: { name, kind } }) => (
            <li key={templateId}>
              <b>
                <Words>{name}</Words>
              </b>{" "}
              · {caseKindName(kind)}
            </li>
          ))}
        </ul>
      )}
      {file && file.refused.length > 0 && (
        <ul class="import-list" role="alert">
          {file.refused.map(({ number, name, path }) => (
            <li key={number} class="problem">
              {t("compareTemplateRefused", name ?? String(number), path)}
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  );
}
