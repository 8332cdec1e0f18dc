import { filingState } from "../../../domain/casework/filings";
import type { Database } from "../../base/database";
import { listFilings } from "../filings";
import type { Waiting } from "./item";

/** Service requests of open cases that stand otherwise than before, and those of which nobody knows whether they arrived. */
export async function waitingFilings(db: Database, isOpen: (caseId: string) => boolean): Promise<readonly Waiting[]> {
  const sent = (await listFilings(db)).filter(({ caseId }) => isOpen(caseId));
  return sent.flatMap((filing): Waiting[] => {
    const { filingId, caseId, sentAt, changed, changedAt } = filing;
    const { name, code } = filing.sent.service;
    const common = { caseId, due: "", id: filingId, title: name || code };
    if (filingState(filing) === "unknown")
      return [{ ...common, item: `task ${filingId}`, kind: "unsure", since: sentAt, status: "" }];
    // That it is open, without a word beside it, is no news: it was just sent.
    const isNews = changed && (changed.status !== "open" || changed.statusNotes !== "" || changed.updates.length > 0);
    return isNews && changedAt !== undefined
      ? [{ ...common, item: `change ${changed.changeId}`, kind: "filing", since: changedAt, status: changed.status }]
      : [];
  });
}
