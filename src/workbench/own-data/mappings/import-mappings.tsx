import { type MappingFileFailure, mappingSaved, parseMappingFile } from "../../../domain/casework/own-data";
import { ok } from "../../../domain/ground/result";
import { newId } from "../../../platform";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useWorkbench } from "../../frame/workbench";
import { ImportDialog } from "../../parts/member-file/import-dialog";

const FAILURES: Readonly<Record<MappingFileFailure["code"], TextKey>> = {
  "file-too-large": "ownDataMappingTooLarge",
  "file-not-json": "ownDataMappingNotJson",
  "file-not-mappings": "ownDataMappingNotMappings",
  "file-newer": "ownDataMappingNewer",
};

/** Take mappings from a file. */
export function ImportMappings({ onClose }: { readonly onClose: () => void }) {
  const { perform } = useWorkbench();
  return (
    <ImportDialog
      words={{
        title: t("ownDataMappingImport"),
        submit: t("ownDataMappingTake"),
        file: t("ownDataMappingFile"),
        list: t("ownDataMappings"),
        nothing: t("ownDataMappingNoFile"),
        taken: (count) => tn("ownDataMappingsTaken", count),
        refused: (name, path) => t("ownDataMappingRefused", name, path),
      }}
      parse={(text) => {
        const file = parseMappingFile(text, newId);
        return file.ok ? ok({ members: file.value.mappings, refused: file.value.refused }) : file;
      }}
      failure={(code) => t(FAILURES[code])}
      keyOf={({ mappingId }) => mappingId}
      says={({ mapping: { name, columns } }) => (
        <>
          <b>
            <Words>{name}</Words>
          </b>{" "}
          · {tn("ownDataColumnCount", columns.length)}
        </>
      )}
      save={(each) => perform(mappingSaved, each)}
      onClose={onClose}
    />
  );
}
