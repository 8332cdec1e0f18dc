import { mappingSaved } from "../../../domain/casework/own-data";
import { t } from "../../../ui/texts";
import { entryWords } from "../../words/entry-words";
import { MappingSays } from "./mapping-says";

export const mappingSavedWords = entryWords(mappingSaved, {
  name: "logTypeMappingSaved",
  line: ({ label }) => label,
  Detail: ({ payload: { mappingId, mapping } }) => (
    <MappingSays mappingId={mappingId} mapping={mapping} help={t("logMappingSavedHelp")} />
  ),
});
