import type { AlterationTemplate } from "../../../domain/casework/rules";
import { type TextKey, t } from "../../../ui/texts";
import { newTask } from "../draft/new-drafts";

type AlterationKind = AlterationTemplate["alter"];

export const KIND_NAMES = {
  "add-task": "rulesAlterAddTask",
  "require-signature": "rulesAlterSignature",
  hold: "rulesAlterHold",
  "set-priority": "rulesAlterPriority",
  "add-stage": "rulesAlterAddStage",
  "drop-task": "rulesAlterDropTask",
  "drop-stage": "rulesAlterDropStage",
  notify: "rulesAlterNotify",
  "set-limit": "rulesAlterLimit",
} as const satisfies Record<AlterationKind, TextKey>;

/** What each does to the plan of a case, and what it leaves alone. */
export const KIND_HELP = {
  "add-task": "rulesHelpAddTask",
  "require-signature": "rulesAlterSignatureHelp",
  hold: "rulesHelpHold",
  "set-priority": "rulesHelpPriority",
  "add-stage": "rulesHelpAddStage",
  "drop-task": "rulesHelpDropTask",
  "drop-stage": "rulesHelpDropStage",
  notify: "rulesHelpNotify",
  "set-limit": "rulesHelpLimit",
} as const satisfies Record<AlterationKind, TextKey>;

/** In the order in which they are offered. */
export const KINDS = [
  "add-task",
  "require-signature",
  "hold",
  "set-priority",
  "add-stage",
  "drop-task",
  "drop-stage",
  "set-limit",
  "notify",
] as const;

/** One of a kind as it is first asked for. */
export function begunAlteration(kind: AlterationKind): AlterationTemplate {
  switch (kind) {
    case "add-task":
      return newTask("");
    case "require-signature":
      return { alter: kind, of: "decision" };
    case "hold":
      return { alter: kind, ofSubject: true, reason: "" };
    case "set-priority":
      return { alter: kind, priority: "high" };
    case "add-stage":
      return { alter: kind, name: "", after: "" };
    case "drop-task":
    case "drop-stage":
      return { alter: kind, name: "" };
    case "notify":
      return { alter: kind, text: "" };
    case "set-limit":
      return {
        alter: kind,
        name: t("rulesPickLow"),
        measure: { of: "rating", host: "" },
        unit: { as: "scale", worst: 1, best: 5 },
        must: { be: "at-least", value: 3 },
      };
  }
}
