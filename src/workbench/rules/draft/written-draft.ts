import { type DmnFault, type DmnModel, type Written, newModel, readDmn, withTable } from "../../../domain/casework/dmn";
import { type RuleInput, RULES_ELEMENT, tellRules } from "../../../domain/casework/rules";
import { type Result, ok } from "../../../domain/ground/result";
import { spokenIn } from "./changes";
import type { RuleDraft } from "./rule-draft";

/** The FEEL type of what an input gives. */
export const typeOfInput = (input: RuleInput): "number" | "string" =>
  input.of === "measured" && input.part === "text" ? "string" : "number";

/** What the table looks at by name, of that which stands for something. */
export function inputsOf({ table, bindings }: RuleDraft): Written["inputs"] {
  const spoken = spokenIn(table);
  return bindings
    .filter(({ name }) => spoken.includes(name))
    .map(({ name, input }) => ({ name, typeRef: typeOfInput(input) }));
}

/** The draft's model as DMN 1.3 XML. Without an extension of its own, as it is saved; with one, as it goes out as a file. */
export async function xmlOf(draft: RuleDraft, told?: string): Promise<Result<string, DmnFault>> {
  const { uri, name: element } = RULES_ELEMENT;
  const written: Written = {
    decision: draft.decision,
    ...((draft.isAlone || draft.xml === "") && { name: draft.name }),
    table: draft.table,
    inputs: inputsOf(draft),
    extension: { uri, name: element, ...(told !== undefined && { text: told }) },
  };
  if (draft.xml === "") return ok(await newModel(`rules_${draft.ruleSetId.slice(0, 8)}`, written));
  const read = await readDmn(draft.xml);
  return read.ok ? ok(await withTable(read.value, written)) : read;
}

/** The draft as the file that another installation takes in whole. */
export const fileOf = (draft: RuleDraft, datasets: ReadonlyMap<string, string>): Promise<Result<string, DmnFault>> =>
  xmlOf(draft, tellRules(draft, datasets));

/** The draft's model, to be worked out. */
export async function modelOfDraft(draft: RuleDraft): Promise<Result<DmnModel, DmnFault>> {
  const xml = await xmlOf(draft);
  return xml.ok ? readDmn(xml.value) : xml;
}
