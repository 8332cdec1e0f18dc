import type { Bound, Logic, Typed } from "../drg";
import { filter } from "../feel/compile/structures";
import { userFunction } from "../feel/compile/functions";
import { plainName } from "../feel/parse/name";
import { Scope } from "../feel/scope";
import { conforming } from "../feel/types/conforming";
import { argumentsByName } from "../feel/values/arguments-by-name";
import { itemsOf } from "../feel/values/items-of";
import { Fn, type Value } from "../feel/values/value";
import type { Session } from "./session";
import { evaluateTable } from "./table";
import { evaluateText } from "./text";

type Of<Kind extends Logic["kind"]> = Extract<Logic, { kind: Kind }>;

/** What a boxed expression comes to (DMN 1.3, 7.3 and 10.2.2). */
export function evaluateLogic(session: Session, logic: Logic, scope: Scope): Value {
  session.run.budget.enter();
  const value = worked(session, logic, scope);
  session.run.budget.leave();
  return value;
}

function worked(session: Session, logic: Logic, scope: Scope): Value {
  const inner = (one: Logic, within = scope) => evaluateLogic(session, one, within);
  switch (logic.kind) {
    case "none":
      return null;
    case "literal":
      return fitted(
        session,
        evaluateText(session, session.library.in(scope, session.run), logic.text, scope),
        logic.typeRef,
      );
    case "table":
      return evaluateTable(session, logic.table, scope, logic.typeRef).value;
    case "context":
      return contextOf(session, logic, scope);
    case "invocation":
      return invoked(session, logic, scope);
    case "function":
      return functionOf(session, "function", logic, scope);
    case "list":
      return session.run.list(logic.items.map((one) => inner(one)));
    case "relation":
      return session.run.list(logic.rows.map((row) => rowOf(session, logic.columns, row, scope)));
    case "conditional":
      return inner(logic.test) === true ? inner(logic.then) : inner(logic.otherwise);
    case "loop":
      return looped(session, logic, scope);
    case "filter":
      return filter(session.run, scope, inner(logic.over), (_run, within) => inner(logic.match, within));
  }
}

/** A value made to fit the type that is said for it. */
export const fitted = ({ run, types }: Session, value: Value, typeRef: string): Value =>
  typeRef === "" ? value : conforming(run, value, types.named(typeRef));

/** Entries know those before them; one without a name is the result. */
function contextOf(session: Session, { entries }: Of<"context">, scope: Scope): Value {
  const [context, known] = [new Map<string, Value>(), new Map<string, Value>()];
  const inner = new Scope(known, scope);
  for (const entry of entries) {
    const value = boundValue(session, entry, inner);
    if (entry.name === "") return value;
    context.set(entry.name, value);
    known.set(plainName(entry.name), value);
  }
  return context;
}

const boundValue = (session: Session, { logic, typeRef }: Bound, scope: Scope): Value =>
  fitted(session, evaluateLogic(session, logic, scope), typeRef);

function invoked(session: Session, { called, bindings }: Of<"invocation">, scope: Scope): Value {
  const { run } = session;
  const fn = evaluateLogic(session, called, scope);
  if (!(fn instanceof Fn)) return run.report("unknown-function", "What is invoked is no function.");
  const values = bindings.map((one) => boundValue(session, one, scope));
  const args = argumentsByName(
    fn,
    bindings.map(({ name }) => plainName(name)),
    values,
  );
  if (!args) return run.report("wrong-arguments", `“${fn.name}” has no such parameters.`);
  // A parameter that is bound to nothing is null (DMN 1.3, 7.3.5).
  const missing = Math.max(0, (fn.ways[0]?.length ?? 0) - args.length);
  return fn.call(run, fn.ways.length === 1 && fn.isOfModel ? [...args, ...Array<null>(missing).fill(null)] : args);
}

/** A function that a model defines. One in another language than FEEL is null when it is called. */
export function functionOf(session: Session, name: string, logic: Of<"function">, scope: Scope): Fn {
  const parameters = logic.parameters.map((one) => ({
    name: plainName(one.name),
    type: session.types.named(one.typeRef),
  }));
  return userFunction(
    name,
    parameters,
    (run, inner) =>
      logic.language === "FEEL"
        ? evaluateLogic(session, logic.body, inner)
        : run.report("not-supported", "Functions that are not written in FEEL are not run."),
    scope,
  );
}

function rowOf(session: Session, columns: readonly Typed[], row: readonly Logic[], scope: Scope): Value {
  const cell = (column: Typed, at: number): readonly [string, Value] => {
    const logic = row[at];
    return [column.name, logic ? fitted(session, evaluateLogic(session, logic, scope), column.typeRef) : null];
  };
  return new Map(columns.map(cell));
}

/** `1..3` is no expression by itself, only what a loop goes through. */
const asList = (over: Logic): Logic =>
  over.kind === "literal" && /^[^[\](].*\.\./su.test(over.text)
    ? { ...over, text: `for each in ${over.text} return each` }
    : over;

/** DMN 1.4, 7.3.8 and 7.3.9. */
function looped(session: Session, { loop, variable, over, body }: Of<"loop">, scope: Scope): Value {
  const { run } = session;
  const items = itemsOf(evaluateLogic(session, asList(over), scope));
  if (!items) return run.report("wrong-type", "There is no list to go through.");
  const results: Value[] = [];
  for (const item of items) {
    run.budget.spendOn(1);
    const inner = new Scope(
      new Map<string, Value>([
        [plainName(variable), item],
        ["partial", results],
      ]),
      scope,
    );
    results.push(evaluateLogic(session, body, inner));
  }
  if (loop === "for") return run.list(results);
  const decides = loop === "some";
  if (results.includes(decides)) return decides;
  return results.every((one) => one === !decides) ? !decides : null;
}
