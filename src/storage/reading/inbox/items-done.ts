import type { InboxMarkRow } from "../../../domain/casework/inbox";
import type { Registered } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";
import { proposalById } from "../rules/proposals";
import { stoppedRuleSets, withMark } from "./inbox-items";
import type { InboxItem, Waiting } from "./item";
import { changesById } from "./waiting-changes";

/** So many of what was looked at are shown; the log has all of it. */
export const MOST_DONE = 200;

/** What was looked at, the latest first, and how many of it there are. */
export async function itemsDone(db: Database): Promise<{ readonly items: readonly InboxItem[]; readonly of: number }> {
  const rows = await db.inboxMarks.where("as").equals("done").toArray();
  const marks = rows.filter(isWhole).sort((a, b) => (a.sortedAt < b.sortedAt ? 1 : -1));
  const shown = marks.slice(0, MOST_DONE);
  const idsOf = (kind: string) =>
    shown.flatMap(({ item }) => (item.startsWith(`${kind} `) ? [item.slice(kind.length + 1)] : []));
  const found = [
    ...(await changesById(db, idsOf("change"))),
    ...(await stoppedRuleSets(db)),
    ...(await noticesById(db, idsOf("proposal"))),
  ];
  const byItem = new Map(found.map((one) => [one.item, one]));
  const items = shown.flatMap((mark) => {
    const one = byItem.get(mark.item);
    return one ? [withMark(one, mark, mark.on)] : [];
  });
  return { items, of: marks.length };
}

const isWhole = (row: Registered<Partial<InboxMarkRow>>): row is Registered<InboxMarkRow> => row.item !== undefined;

async function noticesById(db: Database, ids: readonly string[]): Promise<readonly Waiting[]> {
  const rows = await Promise.all(ids.map((id) => proposalById(db, id)));
  return rows
    .filter((row) => row !== undefined)
    .map(({ proposalId, caseId, outcome, ruleSetId, proposedAt }) => ({
      item: `proposal ${proposalId}`,
      kind: "notice",
      caseId,
      since: proposedAt,
      due: "",
      id: proposalId,
      title: outcome,
      ruleSetId,
    }));
}
