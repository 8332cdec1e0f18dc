import type { AlterationTemplate } from "../../../domain/casework/rules";
import { type TextKey, formatNumber, t, tn } from "../../../ui/texts";

const ADDED = { task: "alterAddTask", visit: "alterAddVisit", milestone: "alterAddMilestone" } as const;
const PRIORITY: Readonly<Record<"normal" | "high" | "urgent", TextKey>> = {
  normal: "alterPriorityNormal",
  high: "alterPriorityHigh",
  urgent: "alterPriorityUrgent",
};

/** What follows from a conclusion, in a line. */
export function templateWords(one: AlterationTemplate): string {
  switch (one.alter) {
    case "add-task":
      return taskWords(one);
    case "drop-task":
      return t("rulesDropTask", one.name);
    case "add-stage":
      return t("alterAddStage", one.name);
    case "drop-stage":
      return t("rulesDropStage", one.name);
    case "require-signature":
      return t("alterRequireSignature");
    case "set-priority":
      return t(PRIORITY[one.priority]);
    case "hold":
      return t(one.ofSubject ? "alterHoldSubject" : "alterHoldCase", one.reason);
    case "set-limit":
      return t("alterSetLimit", one.name);
    case "notify":
      return t("alterNotify", one.text);
  }
}

function taskWords(one: Extract<AlterationTemplate, { alter: "add-task" }>): string {
  const { form, name, dueDays, who, blocks, sources, signatures } = one;
  return [
    t(ADDED[form], name),
    dueDays === null ? "" : tn("rulesDueAfter", dueDays),
    who,
    blocks === "closing" ? t("alterBlocksClosing") : blocks === "decision" ? t("alterBlocksDecision") : "",
    sources > 0 ? t("rulesSources", formatNumber(sources)) : "",
    signatures === 2 ? t("alterTwoSign") : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
