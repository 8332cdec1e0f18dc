import type { PlanTemplate } from "../../../domain/casework/plan";
import { caseKindName } from "../../../ui/case-kind-names";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";

interface Props {
  readonly templateId: string;
  readonly template: PlanTemplate | undefined;
  readonly help: string;
}

/** All that a plan's template says, as far as it is known. */
export const PlanTemplateSays = ({ templateId, template, help }: Props) => (
  <>
    <p class="soft">{help}</p>
    {template ? (
      <Fields
        fields={[
          [t("planTemplate"), <Words>{template.name}</Words>],
          [t("caseKindLabel"), caseKindName(template.kind)],
          [t("planStages"), template.stages.map(({ name }) => name).join(", ")],
          [t("planTasks"), template.tasks.map(({ name }) => name).join(", ")],
        ]}
      />
    ) : (
      <p class="id">{templateId}</p>
    )}
  </>
);
