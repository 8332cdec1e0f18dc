import type { Bound, Logic, Typed } from "../drg";
import { type Element, childIn, childrenIn, textIn } from "./element";
import { tableOf } from "./table-of";

const NONE: Logic = { kind: "none" };
type Reader = (element: Element, typeRef: string) => Logic;

const READERS: Readonly<Record<string, Reader>> = {
  "dmn:DecisionTable": (element, typeRef) => ({ kind: "table", table: tableOf(element), typeRef }),
  "dmn:LiteralExpression": (element, typeRef) => ({ kind: "literal", text: textIn(element, "text"), typeRef }),
  "dmn:Context": (element, typeRef) => ({
    kind: "context",
    entries: childrenIn(element, "contextEntry").map((one) => boundOf(one, "variable", "value")),
    typeRef,
  }),
  "dmn:Invocation": (element, typeRef) => ({
    kind: "invocation",
    called: logicOf(childIn(element, "calledFunction")),
    bindings: childrenIn(element, "binding").map((one) => boundOf(one, "parameter", "bindingFormula")),
    typeRef,
  }),
  "dmn:Relation": (element, typeRef) => ({
    kind: "relation",
    columns: childrenIn(element, "column").map(typedOf),
    rows: childrenIn(element, "row").map((row) => childrenIn(row, "elements").map(logicOf)),
    typeRef,
  }),
  "dmn:List": (element, typeRef) => ({ kind: "list", items: childrenIn(element, "elements").map(logicOf), typeRef }),
  "dmn:FunctionDefinition": (element, typeRef) => ({
    kind: "function",
    parameters: childrenIn(element, "formalParameter").map(typedOf),
    body: logicOf(childIn(element, "body")),
    language: textIn(element, "kind") || "FEEL",
    typeRef,
  }),
  "dmn:Conditional": (element, typeRef) => ({
    kind: "conditional",
    test: logicWithin(element, "if"),
    then: logicWithin(element, "then"),
    otherwise: logicWithin(element, "else"),
    typeRef,
  }),
  "dmn:Filter": (element, typeRef) => ({
    kind: "filter",
    over: logicWithin(element, "in"),
    match: logicWithin(element, "match"),
    typeRef,
  }),
  "dmn:For": (element, typeRef) => loopOf(element, typeRef, "for", "return"),
  "dmn:Every": (element, typeRef) => loopOf(element, typeRef, "every", "satisfies"),
  "dmn:Some": (element, typeRef) => loopOf(element, typeRef, "some", "satisfies"),
};

/** How a value is worked out, as the file has it; none where it has nothing that is known. */
export function logicOf(element: Element | undefined): Logic {
  if (!element) return NONE;
  return READERS[element.$type]?.(element, textIn(element, "typeRef")) ?? NONE;
}

export const typedOf = (element: Element): Typed => ({
  name: textIn(element, "name"),
  typeRef: textIn(element, "typeRef"),
});

const logicWithin = (element: Element, name: string): Logic => logicOf(childIn(childIn(element, name), "value"));

function boundOf(element: Element, variable: string, value: string): Bound {
  const named = childIn(element, variable);
  return { ...(named ? typedOf(named) : { name: "", typeRef: "" }), logic: logicOf(childIn(element, value)) };
}

const loopOf = (element: Element, typeRef: string, loop: "for" | "every" | "some", body: string): Logic => ({
  kind: "loop",
  loop,
  variable: textIn(element, "iteratorVariable"),
  over: logicWithin(element, "in"),
  body: logicWithin(element, body),
  typeRef,
});
