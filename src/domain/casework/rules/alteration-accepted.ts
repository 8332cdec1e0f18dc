import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct, jcs } from "../../ledger/log";
import { changesOf, mayAlter, writesPlan } from "../plan";
import { standingProposal } from "./guards";
import { Alterations, OfProposal, Reason, Signer } from "./shapes";
import { proposals, writesProposals } from "./tables";

const AlterationAcceptedV1 = v.strictObject({
  ...OfProposal,
  by: Signer,
  reason: Reason,
  needs: v.picklist([1, 2]),
  /** As they were proposed: what changes by this entry, where no second official is needed. */
  alterations: Alterations,
});

/** An official accepted what a rule proposed: the plan is altered by that, or as soon as a second official has signed. */
export const alterationAccepted = defineAct({
  type: "alteration.accepted",
  from: ["workbench"],
  versions: [AlterationAcceptedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ at, origin, index, payload }) => {
    const { proposalId, caseId, by, reason, needs, alterations } = payload;
    const answer = { answeredAt: at, answeredIn: { origin, index }, by, reason };
    const row = proposals.set(proposalId, {
      proposalId,
      caseId,
      status: needs === 2 ? "waiting" : "accepted",
      ...answer,
    });
    return needs === 2
      ? [row]
      : [row, ...alterations.flatMap((one) => changesOf(one, { at, origin, index, caseId, reason, from: "rule" }))];
  },
  writes: [
    { ...writesProposals, fields: ["proposalId", "caseId", "status", "answeredAt", "answeredIn", "by", "reason"] },
    ...writesPlan,
  ],
  async holds(tables, payload) {
    const found = await standingProposal(tables, payload);
    if (!found.ok) return found;
    const { status, needs, alterations, by, reason } = found.value;
    if ((status === "accepted" || status === "waiting") && by === payload.by && reason === payload.reason)
      return ok(SO_ALREADY);
    if (status !== "open") return fail({ code: "proposal-answered" as const });
    const isAsProposed = needs === payload.needs && jcs(alterations) === jcs(payload.alterations);
    if (!isAsProposed) return fail({ code: "proposal-changed" as const });
    // What it speaks of may be gone since it was proposed.
    const may = await mayAlter(tables, payload.caseId, alterations);
    return may.ok ? ok(payload) : may;
  },
  goesOutWith: ["case"],
});
