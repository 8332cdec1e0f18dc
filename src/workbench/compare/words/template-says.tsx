import type { Template } from "../../../domain/casework/comparison";
import { caseKindName } from "../../../ui/case-kind-names";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";

interface Props {
  readonly templateId: string;
  readonly template: Template | undefined;
  readonly help: string;
}

/** All that a template says, as far as it is known. */
export const TemplateSays = ({ templateId, template, help }: Props) => (
  <>
    <p class="soft">{help}</p>
    {template ? (
      <Fields
        fields={[
          [t("compareName"), <Words>{template.name}</Words>],
          [t("caseKindLabel"), caseKindName(template.kind)],
          [t("comparisonCriteria"), template.criteria.map(({ name }) => name).join(", ")],
          [t("comparisonLimits"), template.limits.map(({ name }) => name).join(", ")],
        ]}
      />
    ) : (
      <p class="id">{templateId}</p>
    )}
  </>
);
