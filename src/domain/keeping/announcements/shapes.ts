/** What is said of something made public, in version 1. Frozen: what is more than this is version 2, with an upcast. */
import * as v from "valibot";
import { CaseId } from "../../ground/case-names";
import { Line, OptionalLine, plainText } from "../../ground/text";

const Uuid = v.pipe(v.string(), v.uuid());

export const AnnouncementMadeV1 = v.strictObject({
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
