import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { Instant, SO_ALREADY, defineAct } from "../../ledger/log";
import { openedCase } from "../cases";
import { aboutParts } from "../subjects";
import { savedRuleSet } from "./guards";
import { Alterations, InputsV1, NodeOrCase, OfProposal, RuleSetId, TraceV1, Version } from "./shapes";
import { type ProposalRow, proposals, writesProposals } from "./tables";

const AlterationProposedV1 = v.strictObject({
  ...OfProposal,
  node: NodeOrCase,
  ruleSetId: RuleSetId,
  version: Version,
  /** The same for the same inputs and conclusion. */
  key: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/u)),
  outcome: Line(500),
  inputs: InputsV1,
  trace: TraceV1,
  alterations: Alterations,
  needs: v.picklist([1, 2]),
  asOf: Instant,
});

const UNANSWERED = { status: "open", answeredAt: "", answeredIn: null, by: "", reason: "" } as const;
const UNSIGNED = { secondBy: "", secondAt: "", secondOrigin: "" } as const;

/** A rule set in use found that a case should run otherwise, and proposes so. A person decides. */
export const alterationProposed = defineAct({
  type: "alteration.proposed",
  from: [],
  versions: [AlterationProposedV1],
  about: ({ caseId, node, outcome }) => ({ caseId, ...(node !== "" && aboutParts([node])), label: outcome }),
  project: ({ at, origin, index, payload }) => [
    proposals.set(payload.proposalId, {
      ...payload,
      ...UNANSWERED,
      ...UNSIGNED,
      proposedAt: at,
      proposedIn: { origin, index },
    }),
  ],
  writes: [writesProposals],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    const set = await savedRuleSet(tables, payload.ruleSetId);
    if (!set.ok) return set;
    if (set.value.active !== payload.version) return fail({ code: "rule-set-changed" as const });
    const before = await tables.where(proposals, "caseId", payload.caseId);
    return ok(before.some((row) => isTheSame(row, payload)) ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});

type Proposed = v.InferOutput<typeof AlterationProposedV1>;

/** Never twice for the same inputs; nor while the same conclusion about the same subject waits for an answer. */
const isTheSame = (row: Partial<ProposalRow>, proposed: Proposed): boolean =>
  row.key === proposed.key ||
  ((row.status === "open" || row.status === "waiting") &&
    row.ruleSetId === proposed.ruleSetId &&
    row.node === proposed.node &&
    row.outcome === proposed.outcome);
