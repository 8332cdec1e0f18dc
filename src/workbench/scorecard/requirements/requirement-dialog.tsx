import type { StandingRequirement } from "../../../domain/casework/scorecards";
import { FormDialog } from "../../../ui/form-dialog";
import { t } from "../../../ui/texts";
import { RequirementFields } from "./requirement-fields";
import { useRequirement } from "./use-requirement";

interface Props {
  /** Undefined where a new one is written. */
  readonly requirement: StandingRequirement | undefined;
  readonly onClose: () => void;
}

/** Write a requirement, or write it otherwise. */
export function RequirementDialog({ requirement, onClose }: Props) {
  const typed = useRequirement(requirement);
  return (
    <FormDialog
      title={t(requirement ? "scorecardChangeRequirement" : "scorecardAddRequirement")}
      submit={t("scorecardWriteDown")}
      problem={typed.problem}
      onSubmit={typed.write}
      onClose={onClose}
    >
      <RequirementFields of={typed} />
    </FormDialog>
  );
}
