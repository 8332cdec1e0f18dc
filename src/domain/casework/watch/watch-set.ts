import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { listings } from "../../evidence/listings";
import { defineAct } from "../../ledger/log";
import { hostOf } from "../../evidence/sources";
import { openedCase } from "../cases";
import { ConditionsV1, OftenV1, WatchId, WatchUrl, WatchedListing } from "./shapes";
import { watches, writesWatches } from "./tables";

const WatchSetV1 = v.strictObject({
  watchId: WatchId,
  caseId: CaseId,
  listing: WatchedListing,
  url: WatchUrl,
  conditions: ConditionsV1,
  often: OftenV1,
});

/** A listing of a case is watched from now on, or watched for something else: for what, and how often. */
export const watchSet = defineAct({
  type: "watch.set",
  from: ["workbench"],
  versions: [WatchSetV1],
  about: ({ caseId, listing, url }) => ({ caseId, host: hostOf(url), subjects: [listing] }),
  project: ({ at, payload }) => [watches.set(payload.watchId, { ...payload, setAt: at, endedAt: null, endReason: "" })],
  writes: [writesWatches],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.status === "closed") return fail({ code: "case-closed" as const });
    if (!(await tables.get(listings, payload.listing))) return fail({ code: "part-missing" as const });
    const held = await tables.get(watches, payload.watchId);
    // Another case's watch stays that case's.
    if (held?.caseId !== undefined && held.caseId !== payload.caseId) return fail({ code: "watch-missing" as const });
    return ok(payload);
  },
  goesOutWith: ["case"],
});
