import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { WatchId } from "./shapes";
import { watches, writesWatches } from "./tables";

const WatchEndedV1 = v.strictObject({ watchId: WatchId, caseId: CaseId, reason: OptionalLine(500) });

/** A listing is not watched any more; what was found stays. */
export const watchEnded = defineAct({
  type: "watch.ended",
  from: ["workbench"],
  versions: [WatchEndedV1],
  about: ({ caseId, reason }) => ({ caseId, label: reason }),
  project: ({ at, payload: { watchId, reason } }) => [
    watches.set(watchId, { watchId, endedAt: at, endReason: reason }),
  ],
  writes: [{ ...writesWatches, fields: ["watchId", "endedAt", "endReason"] }],
  async holds(tables, payload) {
    const held = await tables.get(watches, payload.watchId);
    if (held?.setAt === undefined || held.caseId !== payload.caseId) return fail({ code: "watch-missing" as const });
    return ok(held.endedAt ? SO_ALREADY : payload);
  },
  goesOutWith: ["case"],
});
