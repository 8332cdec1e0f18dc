import { officialNamed } from "../../../domain/casework/sharing";
import { t } from "../../../ui/texts";
import { Fields } from "../../parts/forms/fields";
import { entryWords } from "../../words/entry-words";

export const officialNamedWords = entryWords(officialNamed, {
  name: "logTypeOfficialNamed",
  line: ({ label }) => label,
  Detail: ({ payload: { name } }) => <Fields fields={[[t("teamOfficial"), name]]} />,
});
