import type { Decision, DecisionService, Knowledge, Requirements } from "../drg";
import { plainName } from "../feel/parse/name";
import type { Run } from "../feel/run";
import { Scope } from "../feel/scope";
import { toJson } from "../feel/values/to-json";
import { Fn, type Value } from "../feel/values/value";
import { evaluateLogic, fitted, functionOf } from "./logic";
import type { Session } from "./session";
import { evaluateTable } from "./table";

/** Decisions that need one another, in a circle. Thrown, and caught by `evaluateDecision` alone. */
export class CycleFound extends Error {}

/** Values that are known, by the ids of input data and decisions. */
export type Known = ReadonlyMap<string, Value>;

/** The decisions of a model, with what is known: each is worked out once (DMN 1.3, 6 and 10.4). */
export class Graph {
  readonly #values: Map<string, Value>;
  readonly #asked = new Set<string>();
  readonly #functions = new Map<string, Fn>();

  constructor(
    private readonly session: Session,
    known: Known,
  ) {
    this.#values = new Map(known);
  }

  /** @throws {CycleFound} */
  decide(decision: Decision): Value {
    const known = this.#values.get(decision.id);
    if (known !== undefined) return known;
    const { run } = this.session;
    if (this.#asked.has(decision.id)) {
      run.at({ decision: decision.name }, () => run.report("cycle", "It needs itself."));
      throw new CycleFound();
    }
    this.#asked.add(decision.id);
    run.budget.enter();
    const value = run.at({ decision: decision.name }, () => this.#work(decision));
    run.budget.leave();
    this.#values.set(decision.id, value);
    return value;
  }

  #work({ name, logic, typeRef, requires }: Decision): Value {
    const { session } = this;
    const scope = new Scope(this.#namesFor(requires));
    const table =
      logic.kind === "table" ? evaluateTable(session, logic.table, scope, typeRef || logic.typeRef) : undefined;
    const value = fitted(session, table ? table.value : evaluateLogic(session, logic, scope), typeRef);
    session.trace.push({
      decision: name,
      kind: logic.kind,
      value: toJson(session.run, value),
      ...(table && { table: table.trace }),
    });
    return value;
  }

  #namesFor({ inputs, decisions, knowledge }: Requirements): ReadonlyMap<string, Value> {
    const { model } = this.session;
    const names = new Map<string, Value>();
    for (const id of knowledge) {
      const known = model.knowledge.find((one) => one.id === id) ?? model.services.find((one) => one.id === id);
      if (known) names.set(plainName(known.name), this.functionFor(known));
    }
    for (const input of model.inputs)
      if (inputs.includes(input.id)) names.set(plainName(input.name), this.#values.get(input.id) ?? null);
    for (const one of model.decisions) if (decisions.includes(one.id)) names.set(plainName(one.name), this.decide(one));
    return names;
  }

  /** Knowledge, or a service, as a function. It knows itself, and so may call itself. */
  functionFor(known: Knowledge | DecisionService): Fn {
    const made = this.#functions.get(known.id);
    if (made) return made;
    const names = new Map<string, Value>();
    const scope = new Scope(names);
    const fn = "logic" in known ? this.#ofKnowledge(known, scope) : this.#ofService(known);
    this.#functions.set(known.id, fn);
    if (!("logic" in known)) return fn;
    names.set(plainName(known.name), fn);
    for (const [name, value] of this.#namesFor(known.requires)) names.set(name, value);
    return fn;
  }

  #ofKnowledge({ name, logic, typeRef }: Knowledge, scope: Scope): Fn {
    if (logic.kind !== "function") return new Fn(name, [[]], () => null);
    const { session } = this;
    const fn = functionOf(session, name, logic, scope);
    const call = (run: Run, args: readonly Value[]) =>
      run.at({ decision: name }, () => {
        const value = fn.call(run, args);
        return session.types.named(typeRef).kind === "function" ? value : fitted(session, value, typeRef);
      });
    return new Fn(name, fn.ways, call, true);
  }

  #ofService(service: DecisionService): Fn {
    const { model } = this.session;
    const parameters = [...service.inputData, ...service.inputDecisions].flatMap((id) => {
      const one =
        model.inputs.find((input) => input.id === id) ?? model.decisions.find((decision) => decision.id === id);
      return one ? [one] : [];
    });
    const call = (run: Run, args: readonly Value[]): Value => {
      if (args.length !== parameters.length)
        return run.report(
          "wrong-arguments",
          `“${service.name}” takes ${parameters.length} arguments and got ${args.length}.`,
        );
      const given = parameters.map((one, at) => [one.id, fitted(this.session, args[at] ?? null, one.typeRef)] as const);
      run.budget.enter();
      const value = serve(this.session, service, new Map(given));
      run.budget.leave();
      return value;
    };
    return new Fn(service.name, [parameters.map((one) => plainName(one.name))], call, true);
  }
}

/** What a service gives: the value of its output decision, or a context of them where it has several. */
export function serve(session: Session, service: DecisionService, known: Known): Value {
  const graph = new Graph(session, known);
  const outputs = session.model.decisions.filter(({ id }) => service.outputs.includes(id));
  const [only, ...more] = outputs.map((one) => [one.name, graph.decide(one)] as const);
  const value = only && more.length === 0 ? only[1] : new Map(only ? [only, ...more] : []);
  return fitted(session, value, service.typeRef);
}
