import { checkFeel } from "../../../domain/casework/dmn";
import { t } from "../../../ui/texts";
import type { CellAt } from "../draft/changes";
import type { RuleDraft } from "../draft/rule-draft";

/** What is wrong with what is typed into a cell, in a sentence; nothing where it can be worked out. */
export function cellTrouble(
  { table, bindings }: RuleDraft,
  { row, part, column }: CellAt,
  known: readonly string[],
): string | undefined {
  const text = table.rules[row]?.[part][column] ?? "";
  if (part === "annotations") return undefined;
  const names = [...bindings.map(({ name }) => name), ...known];
  const trouble = checkFeel(
    text.trim() === "" && part === "outputs" ? "null" : text,
    part === "inputs" ? "tests" : "expression",
    names,
  );
  if (!trouble) return part === "outputs" ? dueTrouble(table.outputs[column]?.name ?? "", text) : undefined;
  if (trouble.code === "unknown-name") {
    const isWords = part === "inputs" && table.inputs[column]?.typeRef === "string";
    return t(isWords ? "rulesCellQuotes" : "rulesCellUnknown", trouble.text);
  }
  return t("rulesCellSyntax");
}

const dueTrouble = (name: string, text: string): string | undefined =>
  name === "due" && /^\s*-?\d/u.test(text) && !/^\s*\d{1,4}\s*$/u.test(text) ? t("rulesCellDays") : undefined;
