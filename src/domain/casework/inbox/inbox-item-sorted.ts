import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, type TableReader, defineAct } from "../../ledger/log";
import { proposals } from "../rules";
import { isNotice } from "./is-notice";
import { DayV1, ItemV1 } from "./shapes";
import { inboxMarks, writesInboxMarks } from "./tables";

const InboxItemSortedV1 = v.pipe(
  v.strictObject({
    item: ItemV1,
    caseId: v.union([v.literal(""), CaseId]),
    as: v.picklist(["done", "later", "open"]),
    /** The day on which it comes back; empty where it was not put off. */
    until: v.union([v.literal(""), DayV1]),
    /** The day on which that was said. */
    on: DayV1,
  }),
  v.check(({ as, until, on }) => (as === "later" ? until > on : until === ""), "only what was put off comes back"),
);

/** Something in the inbox was looked at, put off until a day, or put back. */
export const inboxItemSorted = defineAct({
  type: "inbox-item.sorted",
  from: ["workbench"],
  versions: [InboxItemSortedV1],
  about: ({ caseId }) => (caseId === "" ? {} : { caseId }),
  project: ({ at, payload }) => [inboxMarks.set(payload.item, { ...payload, sortedAt: at })],
  writes: [writesInboxMarks],
  async holds(tables, payload) {
    const held = await tables.get(inboxMarks, payload.item);
    const isSo = held?.as === payload.as && held.until === payload.until && held.on === payload.on;
    if (isSo) return ok(SO_ALREADY);
    const mayLeave = payload.as !== "done" || (await leavesByAMark(tables, payload.item));
    return mayLeave ? ok(payload) : fail({ code: "item-unanswered" as const });
  },
  // How one official sorts what waits is no part of what a case's file hands on.
  goesOutWith: [],
});

/** What was only to be read leaves when somebody says so; all else by what it asks for being done. */
async function leavesByAMark(tables: TableReader, item: string): Promise<boolean> {
  const [kind, id = ""] = item.split(" ");
  if (kind !== "proposal") return kind === "change" || kind === "rule-set";
  return isNotice((await tables.get(proposals, id))?.alterations ?? []);
}
