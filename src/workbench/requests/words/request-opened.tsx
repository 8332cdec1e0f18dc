import { requestOpened } from "../../../domain/keeping/requests";
import { formatDay } from "../../../ui/dates";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";
import { RIGHTS } from "../request-names";

export const requestOpenedWords = entryWords(requestOpened, {
  name: "logTypeRequestOpened",
  line: ({ label = "" }) => label,
  Detail: ({ payload: { reference, right, receivedOn } }) => (
    <Fields
      fields={[
        [t("requestReference"), reference],
        [t("requestRight"), t(RIGHTS[right])],
        [t("requestReceived"), formatDay(receivedOn)],
      ]}
    />
  ),
});
