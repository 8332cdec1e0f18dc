import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { hostOf } from "../../evidence/sources";
import { Instant, defineAct } from "../../ledger/log";
import { BaselineV1, ChangesV1, FOUND, READ_BY, WatchId, WatchUrl, WatchedListing } from "./shapes";
import { changes, writesChanges } from "./tables";

const ChangeSeenV1 = v.pipe(
  v.strictObject({
    changeId: v.pipe(v.string(), v.uuid()),
    watchId: WatchId,
    caseId: CaseId,
    listing: WatchedListing,
    url: WatchUrl,
    found: v.picklist(FOUND),
    /** Where a page that has moved is now; else empty. */
    movedTo: v.union([v.literal(""), WatchUrl]),
    changes: ChangesV1,
    readAt: Instant,
    readBy: v.picklist(READ_BY),
    baseline: BaselineV1,
  }),
  v.check(({ found, changes }) => (found === "changed") === changes.length > 0, "what changed is said, and only then"),
);
export type ChangeSeen = v.InferOutput<typeof ChangeSeenV1>;

/** A page that is watched was read, and is not as it was in something that the watch asks for. Said once for each. */
export const changeSeen = defineAct({
  type: "change.seen",
  from: [],
  versions: [ChangeSeenV1],
  about: ({ caseId, listing, url }) => ({ caseId, host: hostOf(url), subjects: [listing] }),
  project: ({ payload }) => [changes.add(0, payload)],
  writes: [writesChanges],
  goesOutWith: ["case"],
});
