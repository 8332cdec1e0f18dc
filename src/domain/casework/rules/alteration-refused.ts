import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { standingProposal } from "./guards";
import { OfProposal, Signer } from "./shapes";
import { proposals, writesProposals } from "./tables";

const AlterationRefusedV1 = v.strictObject({ ...OfProposal, by: Signer, reason: Line(2_000) });

/** An official refused what a rule proposed, or what another one had accepted and nobody had signed yet, and says why. */
export const alterationRefused = defineAct({
  type: "alteration.refused",
  from: ["workbench"],
  versions: [AlterationRefusedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ at, origin, index, payload }) => [
    proposals.set(payload.proposalId, {
      ...payload,
      status: "refused",
      answeredAt: at,
      answeredIn: { origin, index },
    }),
  ],
  writes: [
    { ...writesProposals, fields: ["proposalId", "caseId", "status", "answeredAt", "answeredIn", "by", "reason"] },
  ],
  async holds(tables, payload) {
    const found = await standingProposal(tables, payload);
    if (!found.ok) return found;
    const { status, by, reason } = found.value;
    if (status === "refused" && by === payload.by && reason === payload.reason) return ok(SO_ALREADY);
    return status === "open" || status === "waiting" ? ok(payload) : fail({ code: "proposal-answered" as const });
  },
  goesOutWith: ["case"],
});
