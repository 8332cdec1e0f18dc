import type { DmnModel } from "../drg";
import type { Evaluation } from "../evaluation";
import { Budget, BudgetSpent, DEFAULT_LIMITS, type Limits } from "../feel/budget";
import { plainName } from "../feel/parse/name";
import { Run } from "../feel/run";
import { dateTimeIn } from "../feel/values/parse-time";
import { toJson } from "../feel/values/to-json";
import type { Value } from "../feel/values/value";
import { fromJson } from "./from-json";
import { CycleFound, Graph, type Known, serve } from "./graph";
import { fitted } from "./logic";
import { type Session, prepared } from "./session";

export interface EvaluateOptions {
  readonly limits?: Limits;
  /** What `now()` and `today()` give, as an ISO date and time; without it they give null. */
  readonly now?: string;
}

/**
 * Works out a decision, or a decision service, of a model. Inputs are JSON by the names (or ids) of input data: dates, times
 * and durations as ISO texts where the model says that they are some. A decision whose name is among them is not worked out.
 *
 * It never throws, and it ends. FEEL is worked out by a walk over the tree of feelin's parser, and not by feelin's own
 * interpreter, which nothing could stop; what bounds it (`feel/budget.ts`, `feel/parse/parse-feel.ts`, `feel/regex`):
 * - each part of an expression costs a step each time it is worked out; each item of a list, each 32 characters of a text,
 *   each comparison of two values and each ten steps of a regular expression cost one more; 1,000,000 steps in all;
 * - ranges are gone through one by one and never made into lists beforehand;
 * - no list has more than 100,000 items, no text more than 100,000 characters;
 * - no more than 700 parts of expressions are worked out one within another, calls included;
 * - a text of FEEL has at most 8,000 characters, nested at most 150 deep, and reading all that are needed has a budget of its own; a regular expression at most 1,000, and it
 *   is run by a machine of our own.
 * When one of them is reached, the value is null and `stopped` is `"budget"`.
 */
export function evaluateDecision(
  model: DmnModel,
  decisionIdOrName: string,
  inputs: Readonly<Record<string, unknown>>,
  { limits = DEFAULT_LIMITS, now }: EvaluateOptions = {},
): Evaluation {
  const run = new Run(new Budget(limits), (now === undefined ? null : dateTimeIn(now)) ?? undefined);
  const session: Session = { ...prepared(model), model, run, trace: [] };
  const ended = (value: Evaluation["value"], stopped?: Evaluation["stopped"]): Evaluation => ({
    value,
    errors: run.errors,
    trace: session.trace,
    ...(stopped && { stopped }),
  });
  try {
    return ended(toJson(run, valueOf(session, decisionIdOrName, inputs)));
  } catch (error) {
    if (error instanceof CycleFound) return ended(null, "cycle");
    // A stack that overflows all the same, in a browser that has a small one, is a budget that is spent.
    if (!(error instanceof BudgetSpent) && !(error instanceof RangeError)) throw error;
    run.errors.push({ where: run.place, code: "budget", message: "It took more than it may." });
    return ended(null, "budget");
  }
}

function valueOf(session: Session, called: string, inputs: Readonly<Record<string, unknown>>): Value {
  const { model, run } = session;
  const decision = find(model.decisions, called);
  if (decision) return new Graph(session, knownFrom(session, inputs, decision.id)).decide(decision);
  const service = find(model.services, called);
  if (service) return run.at({ decision: service.name }, () => serve(session, service, knownFrom(session, inputs, "")));
  return run.at({ decision: called.slice(0, 200) }, () => run.report("no-decision", "There is no such decision."));
}

function knownFrom(session: Session, inputs: Readonly<Record<string, unknown>>, but: string): Known {
  const { model, run, types } = session;
  const given = new Map(Object.entries(inputs).map(([name, value]) => [plainName(name), value]));
  const known = new Map<string, Value>();
  for (const one of [...model.inputs, ...model.decisions]) {
    const name = plainName(one.name);
    // What is given as null is known to be null.
    const json = given.has(name) ? given.get(name) : given.get(one.id);
    if (json === undefined || one.id === but) continue;
    const place = { decision: one.name };
    known.set(
      one.id,
      run.at(place, () => fitted(session, fromJson(run, json, types.named(one.typeRef)), one.typeRef)),
    );
  }
  return known;
}

const find = <T extends { id: string; name: string }>(all: readonly T[], called: string): T | undefined =>
  all.find(({ id }) => id === called) ?? all.find(({ name }) => plainName(name) === plainName(called));
