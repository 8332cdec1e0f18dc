import type { DecisionTable } from "../../../domain/casework/dmn";
import type { Effect } from "../../../domain/casework/rules";
import { unquoted } from "../draft/cell-texts";

/** The column whose words are proposed: the one of that name, or the first. */
export const conclusionColumn = ({ outputs }: DecisionTable): number =>
  Math.max(
    0,
    outputs.findIndex(({ name }) => name.toLowerCase() === "propose"),
  );

/** The texts that a table can conclude, in the order of its rows, and those that something was said of already. */
export function conclusionsIn(table: DecisionTable, effects: readonly Effect[]): readonly string[] {
  const column = conclusionColumn(table);
  const texts = table.rules.flatMap((rule) => {
    const text = unquoted(rule.outputs[column] ?? "")?.trim();
    return text ? [text] : [];
  });
  return [...new Set([...texts, ...effects.map(({ when }) => when)])];
}
