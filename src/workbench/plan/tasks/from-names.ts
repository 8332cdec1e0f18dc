import type { PlannedBy } from "../../../domain/casework/planned";
import type { TextKey } from "../../../ui/texts";

/** Who brought a task into a plan. */
export const FROM_NAMES: Readonly<Record<PlannedBy, TextKey>> = {
  template: "planByTemplate",
  official: "planByHand",
  rule: "planByRule",
};
