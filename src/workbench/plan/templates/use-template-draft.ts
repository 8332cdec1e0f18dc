import { useRef } from "preact/hooks";
import * as v from "valibot";
import type { PlanTemplate } from "../../../domain/casework/plan";
import { useTyped } from "../../../ui/typed";
import { useUndoKey } from "../../parts/forms/use-undo-key";

interface TemplateDraft {
  readonly template: PlanTemplate;
  readonly change: (template: PlanTemplate) => void;
  readonly undo: () => void;
  readonly canUndo: boolean;
  readonly isFromBefore: boolean;
  readonly forget: () => void;
}

/** Steps that can be taken back. */
const MOST = 200;

/** What was typed may be unfinished: names may be empty, so it is less than what is saved. */
const Draft = v.object({
  v: v.literal(1),
  name: v.string(),
  kind: v.picklist(["placement", "procurement", "hiring", "collection", "other"]),
  stages: v.array(v.object({ name: v.string() })),
  tasks: v.array(
    v.object({
      name: v.string(),
      stage: v.nullable(v.number()),
      form: v.picklist(["task", "visit", "milestone"]),
      blocks: v.picklist(["nothing", "closing", "decision"]),
      days: v.nullable(v.number()),
      who: v.string(),
      sources: v.number(),
      signatures: v.picklist([1, 2]),
    }),
  ),
});

/** A template while it is changed: kept until it is saved or given up, each step to be taken back. */
export function useTemplateDraft(of: string, begin: PlanTemplate): TemplateDraft {
  const { texts, type, forget, isFromBefore } = useTyped(`plan-template:${of}`, { json: "" });
  const steps = useRef<PlanTemplate[]>([]);
  const template = draftIn(texts.json) ?? begin;
  const undo = () => {
    const before = steps.current.pop();
    if (before) type({ json: JSON.stringify(before) });
  };
  useUndoKey(undo);
  return {
    template,
    change: (next) => {
      steps.current = [...steps.current, template].slice(-MOST);
      type({ json: JSON.stringify(next) });
    },
    undo,
    canUndo: steps.current.length > 0,
    isFromBefore,
    forget,
  };
}

function draftIn(json: string): PlanTemplate | undefined {
  if (json === "") return undefined;
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), Draft), json);
  return read.success ? read.output : undefined;
}
