import { type DecisionTable, type DmnFault, type DmnModel, readDmn, withIds } from "../../../domain/casework/dmn";
import type { RuleSet } from "../../../domain/casework/rules";
import { type Result, fail, ok } from "../../../domain/ground/result";
import type { RuleDraft } from "./rule-draft";

/** Why a model cannot be edited: its file is not read, or no decision of it is a table. */
export type NoDraft = DmnFault | { readonly code: "no-table" };

export const tableOf = (model: DmnModel, decision: string): DecisionTable | undefined => {
  const logic = model.decisions.find(({ id }) => id === decision)?.logic;
  return logic?.kind === "table" ? withIds(logic.table) : undefined;
};

/** The decisions of a model that are tables, those that no other decision needs first: theirs is the last word. */
export function tablesOf({ decisions }: DmnModel): readonly { readonly id: string; readonly name: string }[] {
  const needed = new Set(decisions.flatMap(({ requires }) => requires.decisions));
  return decisions
    .filter(({ logic }) => logic.kind === "table")
    .sort((a, b) => Number(needed.has(a.id)) - Number(needed.has(b.id)));
}

/** A saved version, to be changed. */
export async function draftOf(set: RuleSet): Promise<Result<RuleDraft, NoDraft>> {
  const read = await readDmn(set.xml);
  if (!read.ok) return read;
  const { version, ruleSetId, name, kind, xml, decision, bindings, effects, signatures } = set;
  const table = tableOf(read.value, decision);
  if (!table) return fail({ code: "no-table" });
  const isAlone = read.value.decisions.length === 1;
  return ok({ ruleSetId, base: version, name, kind, xml, decision, isAlone, table, bindings, effects, signatures });
}
