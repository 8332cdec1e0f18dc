import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { Line } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { announcements, writesAnnouncements } from "./tables";

const AnnouncementWithdrawnV1 = v.strictObject({ announcementId: v.pipe(v.string(), v.uuid()), reason: Line(500) });

/** Something is not to be in the feed any more. Whoever has read it has read it. */
export const announcementWithdrawn = defineAct({
  type: "announcement.withdrawn",
  from: ["workbench"],
  versions: [AnnouncementWithdrawnV1],
  about: ({ reason }) => ({ label: reason }),
  project: ({ payload: { announcementId, reason } }) => [
    announcements.set(announcementId, { announcementId, withdrawn: reason }),
  ],
  writes: [{ ...writesAnnouncements, fields: ["announcementId", "withdrawn"] }],
  async holds(tables, payload) {
    const held = await tables.get(announcements, payload.announcementId);
    if (!held?.made) return fail({ code: "announcement-missing" as const });
    return ok(held.withdrawn === payload.reason ? SO_ALREADY : payload);
  },
  goesOutWith: [],
});
