import { requestErased } from "../../../domain/keeping/requests";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { KEPT } from "../request-names";

export const requestErasedWords = entryWords(requestErased, {
  name: "logTypeRequestErased",
  line: () => t("requestErasedLine"),
  Detail: ({ payload: { erased, kept } }) => (
    <Fields
      fields={[
        [t("requestRecordErased"), <List of={erased} />],
        [t("requestRecordKept"), <List of={kept.map(({ target, why }) => `${target}: ${t(KEPT[why])}`)} />],
      ]}
    />
  ),
});

const List = ({ of }: { readonly of: readonly string[] }) => (
  <ul class="plain">
    {of.map((one) => (
      <li key={one}>
        <bdi>{one}</bdi>
      </li>
    ))}
  </ul>
);
