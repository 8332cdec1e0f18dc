import { mappingWithdrawn } from "../../../domain/casework/own-data";
import { t } from "../../../ui/texts";
import { useLive } from "../../frame/use-live";
import { entryWords } from "../../words/entry-words";
import { MappingSays } from "./mapping-says";

export const mappingWithdrawnWords = entryWords(mappingWithdrawn, {
  name: "logTypeMappingWithdrawn",
  line: () => t("logLineMappingStays"),
  Detail: ({ payload: { mappingId } }) => <WithdrawnMapping mappingId={mappingId} />,
});

/** The entry names the mapping only; what it said is known as long as one that saved it is there. */
function WithdrawnMapping({ mappingId }: { readonly mappingId: string }) {
  const row = useLive((db) => db.mappings.get(mappingId), [mappingId]);
  return <MappingSays mappingId={mappingId} mapping={row?.mapping} help={t("logMappingWithdrawnHelp")} />;
}
