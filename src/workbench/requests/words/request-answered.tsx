import { requestAnswered } from "../../../domain/keeping/requests";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { ANSWERS } from "../request-names";

export const requestAnsweredWords = entryWords(requestAnswered, {
  name: "logTypeRequestAnswered",
  line: ({ label }) => label || t("requestAnsweredLine"),
  Detail: ({ payload: { answer, words } }) => (
    <Fields
      fields={[
        [t("requestAnswerIs"), t(ANSWERS[answer])],
        [t("requestAnswerWords"), words],
      ]}
    />
  ),
});
