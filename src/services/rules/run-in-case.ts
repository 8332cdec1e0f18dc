import {
  type RuleRun,
  type RuleSet,
  alterationLapsed,
  alterationProposed,
  mistakesOf,
  proposalOf,
  runRuleSet,
} from "../../domain/casework/rules";
import { type Result, ok } from "../../domain/ground/result";
import {
  type RulesFailure,
  type StorageFailure,
  caseById,
  caseKnown,
  planNow,
  proposalsOfCase,
} from "../../storage/reading";
import { appendIfHolds } from "../append-if-holds";
import type { Log, Ports } from "../ports";
import { type RuleSetInUse, stopRuleSet } from "./open-rule-sets";

type Needs = Log & Pick<Ports, "newId" | "localDay" | "dmn">;
type Done = Result<undefined, StorageFailure>;

/** Have rule sets look at one case, if it is open still, and append what they propose and what lapses by that. Gives what failed. */
export async function runInCase(
  caseId: string,
  sets: readonly RuleSetInUse[],
  ports: Needs,
): Promise<Result<readonly RulesFailure[], StorageFailure>> {
  const row = await caseById(ports.db, caseId);
  const ofKind = sets.filter(({ set }) => set.kind === row?.kind);
  if (row?.status !== "open" || ofKind.length === 0) return ok([]);
  const asOf = ports.now();
  const known = await caseKnown(ports.db, caseId, asOf);
  if (!known) return ok([]);
  const failed: RulesFailure[] = [];
  for (const inUse of ofKind) {
    const { set, model } = inUse;
    const runs = runRuleSet(set, known, (inputs) => ports.dmn().evaluateDecision(model, set.decision, inputs));
    const stopped = runs.find(({ evaluation }) => evaluation.stopped !== undefined)?.evaluation;
    if (stopped?.stopped) {
      inUse.isStopped = true;
      await stopRuleSet(set, stopped.stopped, stopped.errors.at(-1)?.where.decision ?? "", ports);
      continue;
    }
    const [failure] = runs.flatMap((run) => failureOf(caseId, set, run));
    if (failure) failed.push(failure);
    const done = await propose(caseId, asOf, inUse, runs, ports);
    if (!done.ok) return done;
  }
  return ok(failed);
}

const failureOf = (caseId: string, { ruleSetId, version }: RuleSet, { evaluation }: RuleRun): RulesFailure[] =>
  mistakesOf(evaluation)
    .slice(0, 1)
    .map(({ code, where }) => ({ ruleSetId, version, caseId, error: { code, where } }));

async function propose(
  caseId: string,
  asOf: string,
  { set, model }: RuleSetInUse,
  runs: readonly RuleRun[],
  ports: Needs,
): Promise<Done> {
  const made = { caseId, asOf, today: ports.localDay(asOf), newId: ports.newId, ...(await planNow(ports.db, caseId)) };
  const standing = new Set<string>();
  // What could not be worked out says nothing, and nothing lapses by it.
  const silent = new Set(runs.filter(({ evaluation }) => mistakesOf(evaluation).length > 0).map(({ node }) => node));
  for (const run of runs)
    for (const conclusion of run.conclusions) {
      standing.add(nameOf(run.node, conclusion.outcome));
      const proposal = proposalOf(set, model, run, conclusion, made);
      const appended = proposal && (await appendIfHolds(ports, alterationProposed, proposal));
      if (appended && !appended.ok && isStorage(appended.error)) return { ok: false, error: appended.error };
    }
  return lapse(caseId, set, (node, outcome) => silent.has(node) || standing.has(nameOf(node, outcome)), ports);
}

const nameOf = (node: string, outcome: string): string => JSON.stringify([node, outcome]);

/** What was proposed, is not answered and does not follow any more. */
async function lapse(
  caseId: string,
  { ruleSetId, version }: RuleSet,
  stands: (node: string, outcome: string) => boolean,
  log: Log,
): Promise<Done> {
  for (const row of await proposalsOfCase(log.db, caseId)) {
    if (row.ruleSetId !== ruleSetId || row.status !== "open" || stands(row.node, row.outcome)) continue;
    const { proposalId } = row;
    // Of another version it is not known whether it would say so still: it was the version that changed.
    const why = row.version === version ? "evidence" : "rule-set";
    const appended = await appendIfHolds(log, alterationLapsed, { proposalId, caseId, why });
    if (!appended.ok && isStorage(appended.error)) return { ok: false, error: appended.error };
  }
  return ok(undefined);
}

const STORAGE: readonly string[] = ["storage-full", "storage-closed", "log-lost"] satisfies StorageFailure["code"][];
const isStorage = (error: { readonly code: string }): error is StorageFailure => STORAGE.includes(error.code);
