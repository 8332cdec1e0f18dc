import { feedFollowed } from "../../../domain/casework/streams";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Fields } from "../../parts/forms/fields";
import { PageLink } from "../../parts/forms/page-link";
import { entryWords } from "../../words/entry-words";

export const feedFollowedWords = entryWords(feedFollowed, {
  name: "logTypeFeedFollowed",
  line: ({ label, host = "" }) => label || host,
  Detail: ({ payload: { url, title } }) => (
    <Fields
      fields={[
        [t("streamFeedTitle"), title !== "" && <Words>{title}</Words>],
        [t("streamFeedAddress"), <PageLink url={url} />],
      ]}
    />
  ),
});
