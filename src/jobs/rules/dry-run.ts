import { type DmnFault, type DmnModel, type Evaluation, evaluateDecision, readDmn } from "../../domain/casework/dmn";
import { type Binding, type Effect, runRuleSet } from "../../domain/casework/rules";
import type { CaseKind } from "../../domain/casework/cases";
import { type Result, ok } from "../../domain/ground/result";
import { type Database, actedOn, caseKnown, knownAt, listCases } from "../../storage/reading";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";

/** A rule set as it would run. */
export interface Runnable {
  readonly xml: string;
  readonly decision: string;
  readonly bindings: readonly Binding[];
  readonly effects: readonly Effect[];
}

export interface DryRunRequest {
  readonly ruleSetId: string;
  readonly kind: CaseKind;
  readonly set: Runnable;
  /** The version that is in use, to be held against. */
  readonly against: Runnable | undefined;
}

/** What a rule set would have proposed for one subject of a case, or for the case. */
export interface WouldPropose {
  readonly outcome: string;
  readonly node: string;
  readonly subject: string;
  /** Whether what follows was done all the same. */
  readonly isDone: boolean;
}

export interface CaseDryRun {
  readonly caseId: string;
  readonly isClosed: boolean;
  readonly now: readonly WouldPropose[];
  /** What the version in use would have proposed; undefined where there is none. */
  readonly before: readonly WouldPropose[] | undefined;
  /** Whether a run was stopped for it would not end, or something in it could not be worked out. */
  readonly trouble: "stopped" | "errors" | undefined;
}

export interface DryRun {
  readonly ranAt: string;
  readonly cases: readonly CaseDryRun[];
}

/** Runs a rule set over past cases as they were when they were closed, and over open ones as they are. It writes nothing. */
export const dryRun = defineJob({
  name: "dry-run",
  about: ({ ruleSetId }: DryRunRequest) => ruleSetId,
  unique: "about",
  isLostOnClose: false,
  canStop: true,
  run,
});

async function run(
  { kind, set, against }: DryRunRequest,
  { db, now, pause }: Pick<JobPorts, "db" | "now" | "pause">,
  { tell, signal }: Watch,
): Promise<Result<DryRun, DmnFault>> {
  const model = await readDmn(set.xml);
  if (!model.ok) return model;
  const other = against && (await readDmn(against.xml));
  const ranAt = now();
  const rows = (await listCases(db)).filter((row) => row.kind === kind);
  const cases: CaseDryRun[] = [];
  for (const [n, { caseId, closedAt }] of rows.entries()) {
    tell({ done: n, total: rows.length });
    signal.throwIfAborted();
    const known = closedAt === null ? await caseKnown(db, caseId, ranAt) : await knownWhenClosed(db, caseId, closedAt);
    if (!known) continue;
    const found = await proposedIn(db, model.value, set, known);
    const before = against && other?.ok ? await proposedIn(db, other.value, against, known) : undefined;
    cases.push({
      caseId,
      isClosed: closedAt !== null,
      now: found.proposed,
      before: before?.proposed,
      trouble: found.trouble,
    });
    await pause(0);
  }
  return ok({ ranAt, cases });
}

type Known = NonNullable<Awaited<ReturnType<typeof caseKnown>>>;

async function knownWhenClosed(db: Database, caseId: string, closedAt: string): Promise<Known | undefined> {
  const then = await knownAt(db, closedAt, { caseId });
  try {
    return await caseKnown(then.db, caseId, closedAt);
  } finally {
    then.db.close();
  }
}

async function proposedIn(db: Database, model: DmnModel, set: Runnable, known: Known) {
  const evaluate = (inputs: Readonly<Record<string, unknown>>) =>
    evaluateDecision(model, set.decision, inputs, { now: known.asOf });
  const runs = runRuleSet(
    { bindings: [...set.bindings], effects: [...set.effects] } as Parameters<typeof runRuleSet>[0],
    known,
    evaluate,
  );
  const proposed: WouldPropose[] = [];
  for (const { node, subject, conclusions } of runs)
    for (const { outcome, effect } of conclusions) {
      const isDone = await actedOn(db, known.caseId, effect, { node, name: subject });
      proposed.push({ outcome, node, subject, isDone });
    }
  const isStopped = runs.some(({ evaluation }) => evaluation.stopped !== undefined);
  const hasErrors = runs.some(({ evaluation }) => evaluation.errors.some(isMistake));
  const trouble: CaseDryRun["trouble"] = isStopped ? "stopped" : hasErrors ? "errors" : undefined;
  return { proposed, trouble };
}

/** A name that stands for something that is not known in a case is no mistake in the table. */
const isMistake = ({ code }: Evaluation["errors"][number]): boolean => code !== "unknown-name";
