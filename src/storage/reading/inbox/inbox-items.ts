import { DUE_WITHIN_DAYS, type InboxMarkRow, sortedOn } from "../../../domain/casework/inbox";
import { dayAfter } from "../../../domain/casework/plan";
import type { Database } from "../../base/database";
import { listRuleSets } from "../rules/rule-sets";
import { decisionsToSign } from "./decisions-to-sign";
import type { InboxItem, Waiting } from "./item";
import { tasksToSign, waitingTasks } from "./waiting-tasks";
import { waitingChanges } from "./waiting-changes";
import { waitingProposals } from "./waiting-proposals";
import { waitingFilings } from "./waiting-filings";
import { waitingRequests } from "./waiting-requests";
import { type RetentionAsked, waitingRetention } from "./waiting-retention";

/** The official's day, and what no table knows. */
export interface InboxAsked {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Since when (ISO 8601) there is no backup, where one is due. */
  readonly backupDue: string | undefined;
  /** What the agency says of retention; nothing until that is known. */
  readonly retention?: RetentionAsked | undefined;
}

/** Everything that waits, in no order: what is to be looked at, and what was put off. What was looked at is not among it. */
export async function inboxItems(
  db: Database,
  { today, backupDue, retention }: InboxAsked,
): Promise<readonly InboxItem[]> {
  const openCases = new Set(await db.cases.where("status").equals("open").primaryKeys());
  const isOpen = (caseId: string) => openCases.has(caseId);
  const done = new Set(await db.inboxMarks.where("as").equals("done").primaryKeys());
  const put = await db.inboxMarks.where("as").equals("later").toArray();
  const waiting = await Promise.all([
    waitingProposals(db),
    waitingChanges(db, isOpen, (changeId) => done.has(`change ${changeId}`)),
    waitingTasks(db, isOpen, dayAfter(today, DUE_WITHIN_DAYS)),
    tasksToSign(db, isOpen),
    decisionsToSign(db, isOpen),
    stoppedRuleSets(db),
    waitingRequests(db),
    waitingFilings(db, isOpen),
    retention ? waitingRetention(db, retention, today) : [],
  ]);
  const marks = new Map(put.flatMap((mark) => (mark.item === undefined ? [] : [[mark.item, mark as InboxMarkRow]])));
  return [...waiting.flat(), ...backupsDue(backupDue)]
    .filter(({ item }) => !done.has(item))
    .map((one) => withMark(one, marks.get(one.item), today));
}

/** How many items are to be looked at. */
export const countInbox = async (db: Database, asked: InboxAsked): Promise<number> =>
  (await inboxItems(db, asked)).filter(({ sorted }) => sorted === "open").length;

export function withMark(waiting: Waiting, mark: InboxMarkRow | undefined, today: string): InboxItem {
  const sorted = sortedOn(mark, today);
  return { ...waiting, sorted, until: sorted === "later" ? (mark?.until ?? "") : "", sortedAt: mark?.sortedAt ?? "" };
}

export async function stoppedRuleSets(db: Database): Promise<readonly Waiting[]> {
  const rows = await listRuleSets(db);
  return rows.flatMap(({ ruleSetId, name, stopped = "", activatedAt }) =>
    stopped === ""
      ? []
      : [
          {
            item: `rule-set ${ruleSetId} ${activatedAt}`,
            kind: "rule-set" as const,
            caseId: "",
            since: activatedAt,
            due: "",
            id: ruleSetId,
            title: name,
            why: stopped,
          },
        ],
  );
}

const backupsDue = (since: string | undefined): readonly Waiting[] => {
  if (since === undefined) return [];
  const day = since.slice(0, "YYYY-MM-DD".length);
  return [{ item: `backup ${day}`, kind: "backup", caseId: "", since, due: day }];
};
