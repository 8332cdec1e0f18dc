import { PERSON_FIELDS, requestDescribed } from "../../../domain/keeping/requests";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { FIELDS } from "../request-names";

export const requestDescribedWords = entryWords(requestDescribed, {
  name: "logTypeRequestDescribed",
  line: () => t("requestDescribedLine"),
  Detail: ({ payload: { person } }) => (
    <Fields fields={PERSON_FIELDS.map((field) => [t(FIELDS[field][0]), person[field].join(", ")] as const)} />
  ),
});
