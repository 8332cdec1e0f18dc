import type { Priority } from "../../../domain/casework/planned";
import { type TextKey, t } from "../../../ui/texts";

const NAMES: Readonly<Record<Priority, TextKey>> = {
  normal: "planPriorityNormal",
  high: "planPriorityHigh",
  urgent: "planPriorityUrgent",
};

export const priorityName = (priority: Priority): string => t(NAMES[priority]);
