import {
  AGGREGATIONS,
  type DecisionTable,
  HIT_POLICIES,
  type InputClause,
  type OutputClause,
  type TableRule,
} from "../model";
import type { DmnFault } from "../fault";
import { type Element, childIn, childrenIn, textIn } from "./element";

/** A table of a file. Thrown, and caught by `readDmn` alone, where it is none. */
export class NoTable extends Error {
  constructor(readonly fault: DmnFault) {
    super(fault.code);
  }
}

/** @throws {NoTable} */
export function tableOf(element: Element): DecisionTable {
  const id = textIn(element, "id");
  const inputs = childrenIn(element, "input").map(inputOf);
  const outputs = childrenIn(element, "output").map(outputOf);
  if (outputs.length === 0) throw new NoTable({ code: "ragged-table", element: id });
  const rules = childrenIn(element, "rule").map((rule, at) => ruleOf(rule, at + 1));
  const ragged = rules.find((rule) => rule.inputs.length !== inputs.length || rule.outputs.length !== outputs.length);
  if (ragged) throw new NoTable({ code: "ragged-table", element: ragged.id });
  const annotations = childrenIn(element, "annotation").map((one) => textIn(one, "name"));
  const label = textIn(element, "outputLabel") || textIn(element, "label");
  return { id, label, ...policyOf(element, id), inputs, outputs, annotations, rules };
}

function policyOf(element: Element, id: string): Pick<DecisionTable, "hitPolicy" | "aggregation"> {
  const named = textIn(element, "hitPolicy") || "UNIQUE";
  const hitPolicy = HIT_POLICIES.find((one) => one === named);
  const by = textIn(element, "aggregation");
  const aggregation = AGGREGATIONS.find((one) => one === by);
  if (!hitPolicy || (by !== "" && !aggregation)) throw new NoTable({ code: "hit-policy", element: id });
  return hitPolicy === "COLLECT" && aggregation ? { hitPolicy, aggregation } : { hitPolicy };
}

function inputOf(element: Element): InputClause {
  const expression = childIn(element, "inputExpression");
  return {
    id: textIn(element, "id"),
    label: textIn(element, "label"),
    expression: textIn(expression, "text"),
    typeRef: textIn(expression, "typeRef"),
    allowed: testsIn(childIn(element, "inputValues")),
  };
}

const outputOf = (element: Element): OutputClause => ({
  id: textIn(element, "id"),
  label: textIn(element, "label"),
  name: textIn(element, "name"),
  typeRef: textIn(element, "typeRef"),
  allowed: testsIn(childIn(element, "outputValues")),
  defaultEntry: textIn(childIn(element, "defaultOutputEntry"), "text"),
});

const ruleOf = (element: Element, number: number): TableRule => ({
  id: textIn(element, "id") || `rule-${number}`,
  inputs: childrenIn(element, "inputEntry").map((one) => textIn(one, "text")),
  outputs: childrenIn(element, "outputEntry").map((one) => textIn(one, "text")),
  annotations: childrenIn(element, "annotationEntry").map((one) => textIn(one, "text")),
});

/** Any value is allowed where it says `-`, too. */
export function testsIn(element: Element | undefined): string {
  const text = textIn(element, "text");
  return text === "-" ? "" : text;
}
