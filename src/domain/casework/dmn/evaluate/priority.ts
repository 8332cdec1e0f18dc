import { Scope } from "../feel/scope";
import { equal } from "../feel/values/equal";
import { type Value, isContext, isList } from "../feel/values/value";
import type { DecisionTable, OutputClause } from "../model";
import type { Hit } from "./hit";
import type { Session } from "./session";
import { evaluateText } from "./text";

/** By the order in which the values allowed stand, of the first output first; the others stay as they are (DMN 1.3, 8.2.8). */
export function inOrder(session: Session, table: DecisionTable, hits: readonly Hit[], typeRef: string): readonly Hit[] {
  const orders = table.outputs.map((output) => orderOf(session, table, output, typeRef));
  if (hits.length > 1 && orders.every(({ length }) => length === 0)) {
    session.run.report("no-order", "No output says in which order its values come.");
    return hits;
  }
  const places = new Map(
    hits.map((hit) => [hit, orders.map((order, at) => placeOf(session, order, partOf(hit.output, table, at)))]),
  );
  return hits.toSorted((a, b) => difference(places.get(a) ?? [], places.get(b) ?? []));
}

function orderOf(session: Session, table: DecisionTable, output: OutputClause, typeRef: string): readonly Value[] {
  const { types, library } = session;
  const component = table.outputs.length > 1 ? output.name : undefined;
  const text = output.allowed || types.allowedIn(output.typeRef) || types.allowedIn(typeRef, component);
  if (text === "") return [];
  const scope = new Scope(new Map());
  const values = session.run.quietly(() => evaluateText(session, library.in(scope, session.run), `[${text}]`, scope));
  return isList(values) ? values : [];
}

const partOf = (output: Value, { outputs }: DecisionTable, at: number): Value => {
  const name = outputs[at]?.name || outputs[at]?.label;
  return outputs.length > 1 && isContext(output) && name ? (output.get(name) ?? null) : output;
};

/** What is not among them comes last. */
function placeOf({ run }: Session, order: readonly Value[], value: Value): number {
  const at = order.findIndex((one) => equal(run, one, value) === true);
  return at < 0 ? order.length : at;
}

function difference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((one, column) => one !== b[column]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
