import type { DmnModel } from "../drg";
import type { DecisionTable } from "../model";
import { type Element, all, copied, isElement, make, one, put, textIn, toXml } from "./tree";
import { writeClauses } from "./write-clauses";
import { writeDiagram } from "./write-diagram";
import { writeExtension } from "./write-extension";
import { writeInputs } from "./write-inputs";
import { columnsOf, writeRules } from "./write-rules";
import type { Written } from "./written";

/** A model of one decision as DMN 1.3 XML, with its diagram. `id` names the model (an NCName). */
export async function newModel(id: string, written: Written): Promise<string> {
  const name = written.name ?? "";
  const definitions = make("Definitions", { id, name, namespace: `urn:counterflow:model:${id}` });
  put(definitions, "drgElement", [make("Decision", { id: written.decision, name })]);
  write(definitions, written);
  return toXml(definitions);
}

/**
 * The model as DMN 1.3 XML with this table as a decision's logic. Everything else that was in its file is kept: other decisions,
 * functions, elements of others' namespaces, where shapes stand; comments are not. The model itself stays as it is.
 * @throws where the model has no such decision
 */
export async function withTable({ source }: Pick<DmnModel, "source">, written: Written): Promise<string> {
  if (!isElement(source.definitions)) throw new Error("no definitions of dmn-moddle");
  const definitions = await copied(source.definitions);
  write(definitions, written);
  return toXml(definitions);
}

function write(definitions: Element, { decision: id, name, table, inputs, extension }: Written): void {
  const decision = all(definitions, "drgElement").find((element) => textIn(element, "id") === id);
  if (!decision) throw new Error("no such decision");
  if (name !== undefined) writeName(definitions, decision, name);
  writeVariable(decision);
  writeTable(decision, table);
  writeInputs(definitions, decision, inputs, spokenIn(table));
  writeDiagram(definitions);
  if (extension) writeExtension(definitions, extension);
}

/** The model's name is the decision's, as long as nothing else is decided in it. */
function writeName(definitions: Element, decision: Element, name: string): void {
  definitions.set("name", name);
  if (all(definitions, "drgElement").filter(({ $type }) => $type === "dmn:Decision").length > 1) return;
  decision.set("name", name);
  one(decision, "variable")?.set("name", name);
}

/** A decision's variable has its name (DMN 1.3, 6.3.7). */
function writeVariable(decision: Element): void {
  if (one(decision, "variable")) return;
  const variable = make("InformationItem", {
    id: `${textIn(decision, "id")}_variable`,
    name: textIn(decision, "name"),
  });
  put(decision, "variable", variable);
}

function writeTable(decision: Element, table: DecisionTable): void {
  const held = one(decision, "decisionLogic");
  const element = held?.$type === "dmn:DecisionTable" ? held : make("DecisionTable", { id: table.id });
  const before = columnsOf(element);
  element.set("hitPolicy", table.hitPolicy);
  element.set("aggregation", table.hitPolicy === "COLLECT" ? table.aggregation : undefined);
  const label = textIn(element, "outputLabel") || textIn(element, "label");
  if (label.trim() !== table.label) element.set("outputLabel", table.label || undefined);
  writeClauses(element, table);
  writeRules(element, table, before);
  put(decision, "decisionLogic", element);
}

const spokenIn = ({ inputs, outputs, rules }: DecisionTable): string =>
  [
    ...inputs.flatMap(({ expression, allowed }) => [expression, allowed]),
    ...outputs.flatMap(({ allowed, defaultEntry }) => [allowed, defaultEntry]),
    ...rules.flatMap((rule) => [...rule.inputs, ...rule.outputs]),
  ].join("\n");
