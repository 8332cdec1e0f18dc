import * as v from "valibot";
import { Line } from "../../ground/text";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { ReleaseId } from "./shapes";
import { releases, writesReleases } from "./tables";

const ReleaseWithdrawnV1 = v.strictObject({ releaseId: ReleaseId, reason: Line(500) });

/** A release is not to be used any more. Whoever has it keeps it, so that later ones are told from it all the same. */
export const releaseWithdrawn = defineAct({
  type: "release.withdrawn",
  from: ["workbench"],
  versions: [ReleaseWithdrawnV1],
  about: ({ reason }) => ({ label: reason }),
  project: ({ at, payload: { releaseId, reason } }) => [
    releases.set(releaseId, { releaseId, withdrawn: reason, withdrawnAt: at }),
  ],
  writes: [{ ...writesReleases, fields: ["releaseId", "withdrawn", "withdrawnAt"] }],
  async holds(tables, payload) {
    const held = await tables.get(releases, payload.releaseId);
    if (!held?.release) return fail({ code: "release-missing" as const });
    return ok(held.withdrawn === payload.reason ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
