import * as v from "valibot";
import { decisions } from "../../casework/decision";
import { openedCase } from "../../casework/opened";
import { CaseId } from "../../ground/case-names";
import { fail, ok } from "../../ground/result";
import { Line, OptionalLine, plainText } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { announcements, writesAnnouncements } from "./tables";

const Uuid = v.pipe(v.string(), v.uuid());

const AnnouncementMadeV1 = v.strictObject({
  announcementId: Uuid,
  of: v.picklist(["decision", "finding"]),
  /** The decision's or the finding's id. */
  ofId: Uuid,
  caseId: CaseId,
  title: Line(300),
  /** What was chosen, where it is no person; empty where that is not said. */
  chosen: OptionalLine(2_000),
  /** What else is said, in the official's words for the public. */
  text: v.pipe(v.string(), v.transform(plainText), v.maxLength(4_000)),
  /** The release that shows the figures; empty where there is none. */
  releaseId: v.union([v.literal(""), Uuid]),
  language: v.picklist(["en", "de"]),
});
export type Announcement = v.InferOutput<typeof AnnouncementMadeV1>;

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
