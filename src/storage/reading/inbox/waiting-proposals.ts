import { isNotice } from "../../../domain/casework/inbox";
import type { Database } from "../../base/database";
import { unansweredProposals } from "../rules/proposals";
import type { Waiting } from "./item";

/** What rules propose and nobody has answered; accepted by one official, it waits for another one's signature. */
export async function waitingProposals(db: Database): Promise<readonly Waiting[]> {
  const rows = await unansweredProposals(db);
  return rows.map(({ proposalId, caseId, outcome, ruleSetId, alterations, status, by, proposedAt, answeredAt }) => {
    const common = { caseId, due: "", id: proposalId, title: outcome };
    if (status === "waiting")
      return { ...common, item: `signature ${proposalId}`, kind: "signature", of: "proposal", by, since: answeredAt };
    const kind = isNotice(alterations) ? "notice" : "proposal";
    return { ...common, item: `proposal ${proposalId}`, kind, ruleSetId, since: proposedAt };
  });
}
