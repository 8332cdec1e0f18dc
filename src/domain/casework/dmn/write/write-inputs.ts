import type { Typed } from "../drg";
import { type Element, all, make, one, put, textIn } from "./tree";

/**
 * The input data that a decision needs: what is named and is not there comes to it; what nothing in its table speaks of any more
 * is not needed any more, and is gone where no other decision needs it.
 */
export function writeInputs(definitions: Element, decision: Element, needed: readonly Typed[], spoken: string): void {
  const named = new Map(inputData(definitions).map((element) => [textIn(element, "name"), element]));
  for (const input of needed) {
    const element = named.get(input.name) ?? addInput(definitions, input);
    const variable = one(element, "variable");
    if (variable && input.typeRef !== "" && textIn(variable, "typeRef") !== input.typeRef)
      variable.set("typeRef", input.typeRef);
    if (!requires(decision).has(textIn(element, "id"))) addRequirement(definitions, decision, textIn(element, "id"));
  }
  const kept = new Set(needed.map(({ name }) => name));
  for (const [name, element] of named)
    if (!kept.has(name) && !spoken.includes(name)) dropInput(definitions, decision, textIn(element, "id"));
}

const inputData = (definitions: Element): readonly Element[] =>
  all(definitions, "drgElement").filter(({ $type }) => $type === "dmn:InputData");

const TARGET = /^#/u;
const targetOf = (requirement: Element): string => {
  const input = one(requirement, "requiredInput");
  return input ? textIn(input, "href").replace(TARGET, "") : "";
};
const requires = (decision: Element): ReadonlySet<string> =>
  new Set(all(decision, "informationRequirement").map(targetOf));

function addInput(definitions: Element, { name, typeRef }: Typed): Element {
  const id = freeId(definitions, "input");
  const variable = make("InformationItem", { id: `${id}_variable`, name, typeRef: typeRef || undefined });
  const element = make("InputData", { id, name, variable });
  put(definitions, "drgElement", [...all(definitions, "drgElement"), element]);
  return element;
}

function addRequirement(definitions: Element, decision: Element, inputId: string): void {
  const requirement = make("InformationRequirement", {
    id: freeId(definitions, "requirement"),
    requiredInput: make("DMNElementReference", { href: `#${inputId}` }),
  });
  put(decision, "informationRequirement", [...all(decision, "informationRequirement"), requirement]);
}

function dropInput(definitions: Element, decision: Element, inputId: string): void {
  const held = all(decision, "informationRequirement");
  const rest = held.filter((requirement) => targetOf(requirement) !== inputId);
  // Of another decision's alone: that is none of ours.
  if (rest.length === held.length) return;
  put(decision, "informationRequirement", rest);
  const elements = all(definitions, "drgElement");
  if (elements.some((element) => element !== decision && requires(element).has(inputId))) return;
  put(
    definitions,
    "drgElement",
    elements.filter((element) => textIn(element, "id") !== inputId),
  );
}

/** An id that nothing beneath the definitions has. */
function freeId(definitions: Element, kind: string): string {
  const taken = new Set<string>();
  for (const element of all(definitions, "drgElement")) {
    taken.add(textIn(element, "id"));
    for (const requirement of all(element, "informationRequirement")) taken.add(textIn(requirement, "id"));
  }
  let n = 1;
  while (taken.has(`${kind}_${n}`)) n += 1;
  return `${kind}_${n}`;
}
