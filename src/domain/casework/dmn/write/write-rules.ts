import type { DecisionTable, TableRule } from "../model";
import { type Element, all, make, put, textIn } from "./tree";
import { byId, idIn, say } from "./write-clauses";

/** The columns of a table as it was, by their ids, in their order. */
export interface Columns {
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

export const columnsOf = (element: Element): Columns => ({
  inputs: all(element, "input").map((clause, n) => idIn(clause, "input", n)),
  outputs: all(element, "output").map((clause, n) => idIn(clause, "output", n)),
});

/** The rows of a table, in their order. A cell follows its column, wherever that stands now. */
export function writeRules(element: Element, table: DecisionTable, before: Columns): void {
  const held = byId(all(element, "rule"), "rule");
  put(
    element,
    "rule",
    table.rules.map((rule) =>
      writeRule(held.get(rule.id) ?? make("DecisionRule", { id: rule.id }), rule, table, before),
    ),
  );
}

function writeRule(
  element: Element,
  rule: TableRule,
  { inputs, outputs, annotations }: DecisionTable,
  before: Columns,
): Element {
  say(element, "id", rule.id);
  const tests = all(element, "inputEntry");
  const results = all(element, "outputEntry");
  const notes = all(element, "annotationEntry");
  const cell = (of: readonly Element[], columns: readonly string[], id: string) => of[columns.indexOf(id)];
  put(
    element,
    "inputEntry",
    inputs.map(({ id }, n) =>
      entry(cell(tests, before.inputs, id), "UnaryTests", `${rule.id}_${id}`, rule.inputs[n] || "-"),
    ),
  );
  put(
    element,
    "outputEntry",
    outputs.map(({ id }, n) =>
      entry(cell(results, before.outputs, id), "LiteralExpression", `${rule.id}_${id}`, rule.outputs[n] ?? ""),
    ),
  );
  put(
    element,
    "annotationEntry",
    annotations.map((_, n) => {
      const note = notes[n] ?? make("RuleAnnotation");
      if (textIn(note, "text").trim() !== (rule.annotations[n] ?? "").trim())
        note.set("text", rule.annotations[n] ?? "");
      return note;
    }),
  );
  return element;
}

/** A cell. What says the same stays as the file has it, blanks and all. */
function entry(held: Element | undefined, type: string, id: string, text: string): Element {
  const element = held ?? make(type, { id });
  const now = textIn(element, "text").trim();
  const isSame = now === text.trim() || (type === "UnaryTests" && now === "" && text === "-");
  if (!isSame || !held) element.set("text", text);
  return element;
}
