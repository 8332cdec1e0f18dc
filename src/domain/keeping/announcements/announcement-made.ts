import { decisions } from "../../casework/decision";
import { openedCase } from "../../casework/opened";
import { fail, ok } from "../../ground/result";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { AnnouncementMadeV1 } from "./shapes";
import { announcements, writesAnnouncements } from "./tables";

/** Something was made public: a decision or a finding that an official chose for it, in words for the public. Nothing of a hiring case. */
export const announcementMade = defineAct({
  type: "announcement.made",
  from: ["workbench"],
  versions: [AnnouncementMadeV1],
  about: ({ caseId, title }) => ({ caseId, label: title }),
  project: ({ at, payload }) => [
    announcements.set(payload.announcementId, { announcementId: payload.announcementId, made: payload, madeAt: at }),
  ],
  writes: [{ ...writesAnnouncements, fields: ["announcementId", "made", "madeAt"] }],
  async holds(tables, payload) {
    const found = await openedCase(tables, payload.caseId);
    if (!found.ok) return found;
    if (found.value.kind === "hiring") return fail({ code: "announcement-hiring" as const });
    if ((await tables.get(announcements, payload.announcementId))?.made) return ok(SO_ALREADY);
    const made = await tables.where(decisions, "decisionId", payload.ofId);
    const isThere = payload.of === "finding" || made.some(({ caseId }) => caseId === payload.caseId);
    return isThere ? ok(payload) : fail({ code: "announcement-missing" as const });
  },
  goesOutWith: [],
});
