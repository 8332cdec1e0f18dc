import type { RuleTrace, TableTrace } from "../evaluation";
import type { Reader } from "../feel/library";
import type { Scope } from "../feel/scope";
import { conforming } from "../feel/types/conforming";
import { textOf } from "../feel/values/text-of";
import { toJson } from "../feel/values/to-json";
import type { Value } from "../feel/values/value";
import type { DecisionTable, InputClause } from "../model";
import type { Hit } from "./hit";
import { resultOf } from "./hit-policy";
import type { Fitting } from "./fitting";
import { type Place, defaultOf, outputOf } from "./output";
import type { Session } from "./session";
import { evaluateText, passesText } from "./text";

/** Rules that a trace has, besides those that fit. */
const MOST_TRACED = 1_000;

export interface TableResult {
  readonly value: Value;
  readonly trace: TableTrace;
}

interface Asked {
  readonly label: string;
  readonly expression: string;
  readonly value: Value;
  /** Where its tests are worked out: the value is known as `?`. */
  readonly scope: Scope;
  readonly allowed: boolean;
}

/** What a table comes to (DMN 1.3, 8). `typeRef` is that of the decision, which may say in which order outputs come. */
export function evaluateTable(session: Session, table: DecisionTable, scope: Scope, typeRef: string): TableResult {
  const place: Place = { reader: session.library.in(scope, session.run), scope };
  const asked = table.inputs.map((input) => ask(session, input, place));
  const sound = asked.every(({ allowed }) => allowed);
  const { hits, rules } = sound ? rulesThatFit(session, table, asked, place.reader) : { hits: [], rules: [] };
  const outputs = hits.map((hit): Hit => ({ rule: hit.rule, output: outputOf(session, table, hit, place) }));
  const given = hits.length === 0 && sound ? defaultOf(session, table, place) : undefined;
  const { value, from } =
    given === undefined && sound ? resultOf(session, table, outputs, typeRef) : { value: given ?? null, from: [] };
  const inputs = asked.map((one) => ({
    label: one.label,
    expression: one.expression,
    value: toJson(session.run, one.value),
  }));
  return { value, trace: { hitPolicy: table.hitPolicy, inputs, rules, hits: from.map(({ rule }) => rule.id) } };
}

function ask(session: Session, input: InputClause, { reader, scope }: Place): Asked {
  const { run, types } = session;
  const { expression, label } = input;
  return run.at({ decision: run.place.decision, column: label || expression }, () => {
    const given = evaluateText(session, reader, expression, scope);
    const value = input.typeRef === "" ? given : conforming(run, given, types.named(input.typeRef));
    const allowed = value === null || input.allowed === "" || types.allows(run, value, input.allowed);
    if (!allowed)
      run.report("not-allowed", `${textOf(run, value, true).slice(0, 100)} is not among the values that are allowed.`);
    return { label, expression, value, scope: scope.with("?", value), allowed };
  });
}

function rulesThatFit(session: Session, table: DecisionTable, asked: readonly Asked[], reader: Reader) {
  const hits: Fitting[] = [];
  const rules: RuleTrace[] = [];
  const { decision } = session.run.place;
  const before = session.run.place;
  for (const [at, rule] of table.rules.entries()) {
    const tests: (boolean | null)[] = asked.map(() => null);
    const fits = asked.every((one, column) => {
      session.run.place = { decision, rule: at + 1, column: one.label || one.expression };
      const passed = passesText(session, reader, rule.inputs[column] ?? "", one.scope, one.value);
      tests[column] = passed;
      return passed === true;
    });
    if (fits) hits.push({ rule, number: at + 1 });
    if (fits || at < MOST_TRACED) rules.push({ ruleId: rule.id, number: at + 1, fits, tests });
    if (fits && table.hitPolicy === "FIRST") break;
  }
  session.run.place = before;
  return { hits: session.run.list(hits), rules };
}
