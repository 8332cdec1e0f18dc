import {
  type DmnModel,
  type Evaluation,
  type Limits,
  evaluateDecision,
  readDmn,
} from "../../../src/domain/casework/dmn";

export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A file with these elements in it. */
export const file = (elements: string) =>
  `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="file" name="File" namespace="urn:example">${elements}</definitions>`;

export async function modelOf(xml: string): Promise<DmnModel> {
  const read = await readDmn(xml);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

/** What a text of FEEL comes to. */
export async function feel(text: string, limits?: Limits): Promise<Evaluation> {
  const model = await modelOf(
    file(
      `<decision id="d" name="D"><literalExpression id="l"><text>${escaped(text)}</text></literalExpression></decision>`,
    ),
  );
  return evaluateDecision(model, "D", {}, { now: "2026-11-30T12:00:00Z", ...(limits && { limits }) });
}

export interface TableSketch {
  readonly policy: string;
  readonly aggregation?: string;
  /** Each: tests by input, then outputs. */
  readonly rules: readonly (readonly string[])[];
  readonly inputs?: readonly { readonly name: string; readonly type: string; readonly allowed?: string }[];
  readonly outputs?: readonly { readonly name: string; readonly allowed?: string; readonly otherwise?: string }[];
}

/** A file with a table `D` of inputs, by default the one number `n`, and outputs. */
export function tableFile({
  policy,
  aggregation,
  rules,
  inputs = [{ name: "n", type: "number" }],
  outputs = [{ name: "" }],
}: TableSketch): string {
  const entry = (element: string, content: string) => `<${element}><text>${escaped(content)}</text></${element}>`;
  const text = (element: string, content = "") =>
    content === "" ? "" : `<${element}><text>${escaped(content)}</text></${element}>`;
  const data = inputs.map(
    ({ name, type }, at) =>
      `<inputData id="i${at}" name="${name}"><variable id="v${at}" name="${name}" typeRef="${type}"/></inputData>`,
  );
  const needs = inputs.map(
    (_one, at) => `<informationRequirement id="r${at}"><requiredInput href="#i${at}"/></informationRequirement>`,
  );
  const ins = inputs.map(
    ({ name, type, allowed }, at) =>
      `<input id="in${at}"><inputExpression id="ie${at}" typeRef="${type}"><text>${name}</text></inputExpression>${text("inputValues", allowed)}</input>`,
  );
  const outs = outputs.map(
    ({ name, allowed, otherwise }, at) =>
      `<output id="o${at}" name="${name}">${text("outputValues", allowed)}${text("defaultOutputEntry", otherwise)}</output>`,
  );
  const rows = rules.map((cells, at) => {
    const entries = cells.map((cell, place) => entry(place < inputs.length ? "inputEntry" : "outputEntry", cell));
    return `<rule id="rule${at + 1}">${entries.join("")}</rule>`;
  });
  const by = aggregation === undefined ? "" : ` aggregation="${aggregation}"`;
  return file(
    `${data.join("")}<decision id="d" name="D">${needs.join("")}<decisionTable id="t" hitPolicy="${policy}"${by}>${[...ins, ...outs, ...rows].join("")}</decisionTable></decision>`,
  );
}

export async function decideBy(sketch: TableSketch, inputs: Readonly<Record<string, unknown>>): Promise<Evaluation> {
  return evaluateDecision(await modelOf(tableFile(sketch)), "D", inputs);
}
