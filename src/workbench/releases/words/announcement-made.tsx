import { announcementMade } from "../../../domain/keeping/announcements";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { CaseLink } from "../../parts/links/case-link";
import { entryWords } from "../../words/entry-words";

export const announcementMadeWords = entryWords(announcementMade, {
  name: "logTypeAnnouncementMade",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { caseId, title, chosen, text } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("announceTitle"), <Words>{title}</Words>],
        [t("announceChosen"), chosen !== "" && <Words>{chosen}</Words>],
        [t("announceText"), text !== "" && <Words>{text}</Words>],
      ]}
    />
  ),
});
