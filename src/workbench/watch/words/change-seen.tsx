import { listingNode } from "../../../domain/casework/subjects";
import { changeSeen } from "../../../domain/casework/watch";
import { formatMoment } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { byWords } from "../../../ui/watched-changes";
import { Fields } from "../../parts/forms/fields";
import { PageLink } from "../../parts/forms/page-link";
import { CaseLink } from "../../parts/links/case-link";
import { PartSays } from "../../parts/links/parts-say";
import { entryWords } from "../../words/entry-words";
import { ChangeTable } from "../change-table";
import { foundWords } from "../found-words";

export const changeSeenWords = entryWords(changeSeen, {
  name: "logTypeChangeSeen",
  line: ({ host = "" }) => host,
  Detail: ({ payload: { caseId, listing, url, found, movedTo, changes, readAt, readBy } }) => (
    <>
      <Fields
        fields={[
          [t("caseViewCase"), <CaseLink caseId={caseId} />],
          [t("watchListing"), <PartSays node={listingNode(listing)} />],
          [t("watchPage"), <PageLink url={url} />],
          [t("watchFound"), foundWords(found)],
          [t("watchMovedTo"), movedTo !== "" && <PageLink url={movedTo} />],
          [t("watchReadAt"), formatMoment(readAt)],
          [t("watchReadBy"), byWords(readBy)],
        ]}
      />
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </>
  ),
});
