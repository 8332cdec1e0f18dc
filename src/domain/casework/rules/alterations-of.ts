import { fold } from "../../ground/text";
import type { Alteration } from "../plan";
import type { Conclusion } from "./conclusions-of";
import type { AlterationTemplate } from "./shapes";

/** The case that alterations are made for. */
export interface AlterationsFor {
  /** The subject that the rule looked at, and its name; empty where it is the case. */
  readonly node: string;
  readonly subject: string;
  /** The day of the proposal (YYYY-MM-DD). */
  readonly today: string;
  /** What the plan has now. */
  readonly stages: readonly { readonly stageId: string; readonly name: string }[];
  readonly tasks: readonly { readonly taskId: string; readonly name: string; readonly isOpen: boolean }[];
  readonly newId: () => string;
}

const DAY_MS = 86_400_000;
const LONGEST_NAME = 300;

/** What a conclusion asks for in one case: days counted from today, stages and tasks by their names. What has nothing to alter is left out. */
export function alterationsOf({ effect, dueDays }: Conclusion, made: AlterationsFor): readonly Alteration[] {
  const added = new Map<string, string>();
  return effect.alterations.flatMap((one) => {
    const alterations = alterationOf(one, { ...made, added, dueDays });
    for (const alteration of alterations)
      if (alteration.alter === "add-stage") added.set(fold(alteration.name), alteration.stageId);
    return alterations;
  });
}

interface Making extends AlterationsFor {
  /** Stages that the same conclusion adds, by their folded names. */
  readonly added: ReadonlyMap<string, string>;
  readonly dueDays: number | undefined;
}

function alterationOf(template: AlterationTemplate, making: Making): readonly Alteration[] {
  const { node, newId } = making;
  switch (template.alter) {
    case "add-task":
      return [addedTask(template, making)];
    case "drop-task":
      return making.tasks
        .filter(({ name, isOpen }) => isOpen && fold(name) === fold(withSubject(template.name, making)))
        .map(({ taskId }) => ({ alter: "drop-task", taskId }));
    case "add-stage":
      return stageNamed(template.name, making) === ""
        ? [{ alter: "add-stage", stageId: newId(), name: template.name, after: stageNamed(template.after, making) }]
        : [];
    case "drop-stage": {
      const stageId = stageNamed(template.name, making);
      return stageId === "" ? [] : [{ alter: "drop-stage", stageId }];
    }
    case "hold":
      return [{ alter: "hold", node: template.ofSubject ? node : "", reason: template.reason }];
    case "set-limit": {
      const { name, measure, unit, must } = template;
      return [{ alter: "set-limit", limit: { limitId: newId(), name, measure, unit, must } }];
    }
    case "require-signature":
    case "set-priority":
    case "notify":
      return [template];
  }
}

function addedTask(template: Extract<AlterationTemplate, { alter: "add-task" }>, making: Making): Alteration {
  const { name, stage, form, blocks, dueDays, who, sources, signatures, ofSubject } = template;
  const days = making.dueDays ?? dueDays;
  return {
    alter: "add-task",
    task: {
      taskId: making.newId(),
      name: withSubject(name, making),
      stageId: stageNamed(stage, making),
      form,
      blocks,
      due: days === null ? "" : dayAfter(making.today, days),
      who,
      sources,
      signatures,
      node: ofSubject ? making.node : "",
    },
  };
}

const withSubject = (name: string, { subject }: AlterationsFor): string =>
  name
    .replaceAll("{subject}", () => subject)
    .slice(0, LONGEST_NAME)
    .trim() || name;

const stageNamed = (name: string, { stages, added }: Making): string =>
  name === "" ? "" : (stages.find((stage) => fold(stage.name) === fold(name))?.stageId ?? added.get(fold(name)) ?? "");

/** Days of the calendar, whatever the clock does in between. */
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, day.length);
