import { useState } from "preact/hooks";
import {
  comparisonTemplateSaved,
  comparisonTemplateWithdrawn,
  makeTemplate,
} from "../../../domain/casework/comparison";
import type { CaseKind } from "../../../domain/casework/cases";
import { newId } from "../../../platform";
import type { OwnTemplate } from "../../../storage/reading";
import { caseKindName } from "../../../ui/case-kind-names";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { useComparing } from "../comparing";

interface Props {
  readonly templates: readonly OwnTemplate[];
  readonly kind: CaseKind;
  readonly onClose: () => void;
}

const LONGEST = 200;

/** Keep what matters here, and what must be met, for cases of this kind. Under the name of one that is there, it takes its place. */
export function SaveTemplate({ templates, kind, onClose }: Props) {
  const { frame, datasets } = useComparing();
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [name, setName] = useState(t("compareTemplateNameFor", caseKindName(kind)));
  const before = templates.find(({ template }) => template.name === name.trim() && template.kind === kind);
  const submit = () => {
    const templateId = before?.templateId ?? newId();
    const template = makeTemplate(frame, { name, kind, datasets });
    if (name.trim() === "") return Promise.resolve(false);
    return run(
      () => perform(comparisonTemplateSaved, { templateId, template }),
      t("compareTemplateSaved", name),
      () =>
        before
          ? perform(comparisonTemplateSaved, { templateId, template: before.template })
          : perform(comparisonTemplateWithdrawn, { templateId }),
    );
  };
  return (
    <FormDialog
      title={t("compareTemplateSaveTitle")}
      submit={t("compareTemplateKeep")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p class="soft">{t("compareTemplateSaveHelp")}</p>
      <TextField
        label={t("compareName")}
        value={name}
        problem={name.trim() === "" ? t("compareNameMissing") : undefined}
        hint={before ? t("compareTemplateReplaces") : ""}
        onValue={(typed) => {
          setName(typed.slice(0, LONGEST));
        }}
      />
    </FormDialog>
  );
}
