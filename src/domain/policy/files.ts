import { type NamedTemplate, parseTemplateFile } from "../casework/comparison";
import { type NamedPlanTemplate, parsePlanTemplateFile } from "../casework/plan";
import type { NoteFault } from "./faults";

/** Files of templates that an agency gives to every official. */
export interface PolicyFiles {
  readonly comparisonTemplates: readonly NamedTemplate[];
  readonly planTemplates: readonly NamedPlanTemplate[];
}

interface Held {
  readonly comparisonTemplates?: unknown;
  readonly planTemplates?: unknown;
}

/** Templates have ids of their own in files that the workbench writes; others are known by their place. */
export function readFiles({ comparisonTemplates, planTemplates }: Held, note: NoteFault): PolicyFiles {
  const numbered = (): (() => string) => {
    let n = 0;
    return () => `policy-${++n}`;
  };
  return {
    comparisonTemplates: membersOf(comparisonTemplates, "comparisonTemplates", note, (text) =>
      parseTemplateFile(text, numbered()),
    ),
    planTemplates: membersOf(planTemplates, "planTemplates", note, (text) => parsePlanTemplateFile(text, numbered())),
  };
}

type Parsed<T> =
  | { readonly ok: true; readonly value: { readonly templates: readonly T[]; readonly refused: readonly unknown[] } }
  | { readonly ok: false };

function membersOf<T>(
  held: unknown,
  setting: string,
  note: NoteFault,
  parse: (text: string) => Parsed<T>,
): readonly T[] {
  if (held === undefined || held === null || held === "") return [];
  // Where no schema stands between (Firefox), the file may be written out in it.
  const file = parse(typeof held === "string" ? held : JSON.stringify(held));
  if (!file.ok || file.value.refused.length > 0) note({ setting, code: "file" });
  return file.ok ? file.value.templates : [];
}
