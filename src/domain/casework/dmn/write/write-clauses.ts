import type { DecisionTable, InputClause, OutputClause } from "../model";
import { type Kind, idAt } from "./with-ids";
import { type Element, all, make, one, put, textIn } from "./tree";

/** Elements of before by their ids: what is still there is changed in place, so that all else that it holds stays. */
export const byId = (elements: readonly Element[], kind: Kind): ReadonlyMap<string, Element> =>
  new Map(elements.map((element, n) => [idIn(element, kind, n), element]));

export const idIn = (element: Element, kind: Kind, n: number): string => textIn(element, "id") || idAt(kind, n);

/** The columns of a table, in their order. */
export function writeClauses(element: Element, { inputs, outputs, annotations }: DecisionTable): void {
  const heldInputs = byId(all(element, "input"), "input");
  const heldOutputs = byId(all(element, "output"), "output");
  put(
    element,
    "input",
    inputs.map((clause) => writeInput(heldInputs.get(clause.id) ?? make("InputClause", { id: clause.id }), clause)),
  );
  put(
    element,
    "output",
    outputs.map((clause) => writeOutput(heldOutputs.get(clause.id) ?? make("OutputClause", { id: clause.id }), clause)),
  );
  const heads = all(element, "annotation");
  put(
    element,
    "annotation",
    annotations.map((name, n) => {
      const head = heads[n] ?? make("RuleAnnotationClause");
      say(head, "name", name);
      return head;
    }),
  );
}

function writeInput(element: Element, { id, label, expression, typeRef, allowed }: InputClause): Element {
  say(element, "id", id);
  say(element, "label", label);
  const held = one(element, "inputExpression") ?? make("LiteralExpression", { id: `${id}_expression` });
  say(held, "text", expression);
  say(held, "typeRef", typeRef);
  put(element, "inputExpression", held);
  writeText(element, "inputValues", "UnaryTests", allowed);
  return element;
}

function writeOutput(element: Element, { id, label, name, typeRef, allowed, defaultEntry }: OutputClause): Element {
  say(element, "id", id);
  say(element, "label", label);
  say(element, "name", name);
  say(element, "typeRef", typeRef);
  writeText(element, "outputValues", "UnaryTests", allowed);
  writeText(element, "defaultOutputEntry", "LiteralExpression", defaultEntry);
  return element;
}

/** Texts in elements of their own: left as they are where they say the same, gone where they say nothing. */
function writeText(element: Element, name: string, type: string, text: string): void {
  const held = one(element, name);
  if (text === "") {
    if (held && textIn(held, "text").trim() !== "") put(element, name, undefined);
  } else if (held) say(held, "text", text);
  else put(element, name, make(type, { text }));
}

/** An attribute or a text that says something, or is not there. What says the same with other blanks around it stays. */
export function say(element: Element, name: string, text: string): void {
  if (textIn(element, name).trim() !== text.trim()) element.set(name, text === "" ? undefined : text);
}
