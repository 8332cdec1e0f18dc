import type {
  Decision,
  DecisionService,
  DmnModel,
  DmnSource,
  InputData,
  ItemDefinition,
  Knowledge,
  Requirements,
} from "../drg";
import { type Element, childIn, childrenIn, textIn } from "./element";
import { logicOf, typedOf } from "./logic-of";
import { testsIn } from "./table-of";

/** A model of what dmn-moddle read. @throws {NoTable} */
export function modelOf(definitions: Element, source: DmnSource): Omit<DmnModel, "notShown"> {
  const namespace = textIn(definitions, "namespace");
  const elements = childrenIn(definitions, "drgElement");
  const ofType = (type: string) => elements.filter(({ $type }) => $type === `dmn:${type}`);
  const refs = referencesIn(namespace);
  return {
    id: textIn(definitions, "id"),
    name: textIn(definitions, "name"),
    namespace,
    decisions: ofType("Decision").map((one) => decisionOf(one, refs)),
    inputs: ofType("InputData").map(namedOf),
    knowledge: ofType("BusinessKnowledgeModel").map((one) => knowledgeOf(one, refs)),
    services: ofType("DecisionService").map((one) => serviceOf(one, refs)),
    itemDefinitions: childrenIn(definitions, "itemDefinition").map(itemOf),
    source,
  };
}

type References = (elements: readonly (Element | undefined)[]) => readonly string[];

/** The ids that elements refer to, where they are of this file: `#id`, or the file's own namespace before it. */
const referencesIn =
  (namespace: string): References =>
  (elements) =>
    elements.flatMap((one) => {
      const [file = "", id] = textIn(one, "href").split("#");
      return id && (file === "" || file === namespace) ? [id] : [];
    });

const namedOf = (element: Element): InputData => ({
  id: textIn(element, "id") || textIn(element, "name"),
  name: textIn(element, "name"),
  typeRef: textIn(childIn(element, "variable"), "typeRef"),
});

const decisionOf = (element: Element, refs: References): Decision => ({
  ...namedOf(element),
  logic: logicOf(childIn(element, "decisionLogic")),
  requires: requirementsOf(element, refs),
});

const knowledgeOf = (element: Element, refs: References): Knowledge => {
  const logic = logicOf(childIn(element, "encapsulatedLogic"));
  // Either the function is of the type that its result has, or the type is a function's.
  return { ...namedOf(element), logic, requires: requirementsOf(element, refs) };
};

function requirementsOf(element: Element, refs: References): Requirements {
  const needs = childrenIn(element, "informationRequirement");
  const knowledge = childrenIn(element, "knowledgeRequirement");
  return {
    decisions: refs(needs.map((one) => childIn(one, "requiredDecision"))),
    inputs: refs(needs.map((one) => childIn(one, "requiredInput"))),
    knowledge: refs(knowledge.map((one) => childIn(one, "requiredKnowledge"))),
  };
}

const serviceOf = (element: Element, refs: References): DecisionService => ({
  ...namedOf(element),
  outputs: refs(childrenIn(element, "outputDecision")),
  encapsulated: refs(childrenIn(element, "encapsulatedDecision")),
  inputDecisions: refs(childrenIn(element, "inputDecision")),
  inputData: refs(childrenIn(element, "inputData")),
});

function itemOf(element: Element): ItemDefinition {
  const takes = childIn(element, "functionItem");
  return {
    ...typedOf(element),
    isCollection: element["isCollection"] === true,
    allowed: testsIn(childIn(element, "allowedValues")),
    constraint: testsIn(childIn(element, "typeConstraint")),
    components: childrenIn(element, "itemComponent").map(itemOf),
    ...(takes && { takes: childrenIn(takes, "parameters").map(typedOf) }),
  };
}
