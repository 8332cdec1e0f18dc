import { watchSet } from "../../../domain/casework/watch";
import { listingNode } from "../../../domain/casework/subjects";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { PageLink } from "../../parts/forms/page-link";
import { CaseLink } from "../../parts/links/case-link";
import { PartSays } from "../../parts/links/parts-say";
import { entryWords } from "../../words/entry-words";
import { conditionWords } from "../condition-words";
import { oftenWords } from "../found-words";

export const watchSetWords = entryWords(watchSet, {
  name: "logTypeWatchSet",
  line: ({ host = "" }) => host,
  Detail: ({ payload: { caseId, listing, url, conditions, often } }) => (
    <Fields
      fields={[
        [t("caseViewCase"), <CaseLink caseId={caseId} />],
        [t("watchListing"), <PartSays node={listingNode(listing)} />],
        [t("watchPage"), <PageLink url={url} />],
        [t("watchLooksFor"), conditions.map(conditionWords).join(" · ")],
        [t("watchOften"), oftenWords(often)],
      ]}
    />
  ),
});
