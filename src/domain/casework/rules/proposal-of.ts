import type * as v from "valibot";
import type { Cite } from "../comparison";
import type { DmnModel } from "../dmn";
import { type AlterationsFor, alterationsOf } from "./alterations-of";
import type { alterationProposed } from "./alteration-proposed";
import type { Conclusion } from "./conclusions-of";
import { proposalKey } from "./proposal-key";
import type { RuleRun } from "./run-rule-set";
import type { RuleSet } from "./shapes-v2";
import { traceOf } from "./trace-of";

export type Proposal = v.InferOutput<(typeof alterationProposed)["payload"]>;

/** Where and when something is proposed. */
export interface ProposedIn extends Pick<AlterationsFor, "today" | "stages" | "tasks" | "newId"> {
  readonly caseId: string;
  readonly asOf: string;
}

/** An entry cites no more than these by input, and says how many more there are. */
const MOST_CITES = 200;
const MOST_ALTERATIONS = 50;
const LONGEST_VALUE = 2_000;

/** What a conclusion proposes in a case, with all that it rests on; nothing where there is nothing to alter. */
export function proposalOf(
  { ruleSetId, version, signatures }: RuleSet,
  model: Pick<DmnModel, "decisions">,
  run: RuleRun,
  conclusion: Conclusion,
  { caseId, asOf, ...made }: ProposedIn,
): Proposal | undefined {
  const { node, subject, evaluation } = run;
  const { outcome } = conclusion;
  const alterations = alterationsOf(conclusion, { ...made, node, subject }).slice(0, MOST_ALTERATIONS);
  if (alterations.length === 0) return undefined;
  const inputs = run.inputs.map(({ name, value, cites }) => ({
    name,
    value: typeof value === "string" ? value.slice(0, LONGEST_VALUE) : value,
    cites: cites.slice(0, MOST_CITES).map(spelled),
    more: Math.max(0, cites.length - MOST_CITES),
  }));
  return {
    proposalId: made.newId(),
    caseId,
    node,
    ruleSetId,
    version,
    key: proposalKey({ caseId, node, ruleSetId, outcome, inputs }),
    outcome,
    inputs,
    trace: traceOf(evaluation.trace, model),
    alterations,
    needs: signatures,
    asOf,
  };
}

/** A place that is not of a fact says nothing of one. */
const spelled = ({ origin, index, fact }: Cite) => (fact === undefined ? { origin, index } : { origin, index, fact });
