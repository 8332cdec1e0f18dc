import type { Reader } from "../feel/library";
import type { Scope } from "../feel/scope";
import { conforming } from "../feel/types/conforming";
import { textOf } from "../feel/values/text-of";
import type { Value } from "../feel/values/value";
import type { DecisionTable, OutputClause } from "../model";
import type { Session } from "./session";
import { evaluateText } from "./text";
import type { Fitting } from "./fitting";

/** Where the texts of a table are worked out. */
export interface Place {
  readonly reader: Reader;
  readonly scope: Scope;
}

/** What a rule gives: a value where the table has one output, and otherwise a context of them. */
export function outputOf(
  session: Session,
  table: DecisionTable,
  { rule, number }: Fitting,
  { reader, scope }: Place,
): Value {
  return joined(table, (output, at) => {
    const column = output.label || output.name;
    const place = { decision: session.run.place.decision, rule: number, ...(column !== "" && { column }) };
    return session.run.at(place, () => checked(session, output, rule.outputs[at] ?? "", { reader, scope }));
  });
}

/** What the table gives where no rule fits; undefined where no output has a default (DMN 1.3, 8.3.3). */
export function defaultOf(session: Session, table: DecisionTable, place: Place): Value | undefined {
  if (table.outputs.every(({ defaultEntry }) => defaultEntry === "")) return undefined;
  return joined(table, (output) => checked(session, output, output.defaultEntry, place));
}

function joined(table: DecisionTable, valueOf: (output: OutputClause, at: number) => Value): Value {
  const [only, ...more] = table.outputs;
  if (only && more.length === 0) return valueOf(only, 0);
  return new Map(table.outputs.map((output, at) => [output.name || output.label, valueOf(output, at)]));
}

function checked(session: Session, output: OutputClause, text: string, { reader, scope }: Place): Value {
  const { run, types } = session;
  const given = evaluateText(session, reader, text, scope);
  const value = output.typeRef === "" ? given : conforming(run, given, types.named(output.typeRef));
  if (value === null || output.allowed === "" || types.allows(run, value, output.allowed)) return value;
  return run.report(
    "not-allowed",
    `${textOf(run, value, true).slice(0, 100)} is not among the values that are allowed.`,
  );
}
