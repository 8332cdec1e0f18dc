import * as v from "valibot";
import { ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { standingProposal } from "./guards";
import { OfProposal } from "./shapes";
import { proposals, writesProposals } from "./tables";

const AlterationLapsedV1 = v.strictObject({
  ...OfProposal,
  /** Why not: what is known of the subject is not the same, or another version of the rule set is in use. */
  why: v.picklist(["evidence", "rule-set"]),
});

/** What a rule proposed and nobody answered does not follow any more from what is known. */
export const alterationLapsed = defineAct({
  type: "alteration.lapsed",
  from: [],
  versions: [AlterationLapsedV1],
  about: ({ caseId }) => ({ caseId }),
  project: ({ at, origin, index, payload: { proposalId, caseId, why } }) => [
    proposals.set(proposalId, {
      proposalId,
      caseId,
      status: "lapsed",
      answeredAt: at,
      answeredIn: { origin, index },
      reason: why,
    }),
  ],
  writes: [{ ...writesProposals, fields: ["proposalId", "caseId", "status", "answeredAt", "answeredIn", "reason"] }],
  async holds(tables, payload) {
    const found = await standingProposal(tables, payload);
    if (!found.ok) return found;
    return ok(found.value.status === "open" ? payload : SO_ALREADY);
  },
  goesOutWith: ["case"],
});
