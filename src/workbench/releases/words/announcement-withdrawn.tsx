import { announcementWithdrawn } from "../../../domain/keeping/announcements";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const announcementWithdrawnWords = entryWords(announcementWithdrawn, {
  name: "logTypeAnnouncementWithdrawn",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { reason } }) => <Fields fields={[[t("releaseWithdrawReason"), <Words>{reason}</Words>]]} />,
});
