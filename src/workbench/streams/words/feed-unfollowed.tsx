import { feedUnfollowed } from "../../../domain/casework/streams";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { PageLink } from "../../parts/forms/page-link";
import { entryWords } from "../../words/entry-words";

export const feedUnfollowedWords = entryWords(feedUnfollowed, {
  name: "logTypeFeedUnfollowed",
  line: ({ host = "" }) => host,
  Detail: ({ payload: { url } }) => <Fields fields={[[t("streamFeedAddress"), <PageLink url={url} />]]} />,
});
