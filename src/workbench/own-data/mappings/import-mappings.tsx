import { useState } from "preact/hooks";
import {
  type MappingFile,
  type MappingFileFailure,
  mappingSaved,
  parseMappingFile,
} from "../../../domain/casework/own-data";
import { newId } from "../../../platform";
import { FormDialog } from "../../../ui/form-dialog";
import { type TextKey, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";

const FAILURES: Readonly<Record<MappingFileFailure["code"], TextKey>> = {
  "file-too-large": "ownDataMappingTooLarge",
  "file-not-json": "ownDataMappingNotJson",
  "file-not-mappings": "ownDataMappingNotMappings",
  "file-newer": "ownDataMappingNewer",
};
/** Not even looked into beyond this. */
const MOST_BYTES = 8_000_000;

/** Take mappings from a file: first it is said what they are and what is wrong with the file, then they are saved. */
export function ImportMappings({ onClose }: { readonly onClose: () => void }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [file, setFile] = useState<MappingFile>();
  const [trouble, setTrouble] = useState<string>();
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    const read =
      chosen.size > MOST_BYTES
        ? ({ ok: false, error: { code: "file-too-large" } } as const)
        : parseMappingFile(await chosen.text(), newId);
    setFile(read.ok ? read.value : undefined);
    setTrouble(read.ok ? undefined : t(FAILURES[read.error.code]));
  };
  const submit = async () => {
    const mappings = file?.mappings ?? [];
    if (mappings.length === 0) {
      setTrouble(trouble ?? t("ownDataMappingNoFile"));
      return false;
    }
    return run(
      async () => {
        for (const each of mappings) {
          const saved = await perform(mappingSaved, each);
          if (!saved.ok) return saved;
        }
        return { ok: true };
      },
      tn("ownDataMappingsTaken", mappings.length),
    );
  };
  return (
    <FormDialog
      title={t("ownDataMappingImport")}
      submit={t("ownDataMappingTake")}
      problem={problem ?? trouble}
      onSubmit={submit}
      onClose={onClose}
    >
      <label class="field">
        {t("ownDataMappingFile")}
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </label>
      {file && file.mappings.length > 0 && (
        <ul class="import-list" aria-label={t("ownDataMappings")}>
          {file.mappings.map(({ mappingId, mapping: { name, columns } }) => (
            <li key={mappingId}>
              <b>
                <Words>{name}</Words>
              </b>{" "}
              · {tn("ownDataColumnCount", columns.length)}
            </li>
          ))}
        </ul>
      )}
      {file && file.refused.length > 0 && (
        <ul class="import-list" role="alert">
          {file.refused.map(({ number, name, path }) => (
            <li key={number} class="problem">
              {t("ownDataMappingRefused", name ?? String(number), path)}
            </li>
          ))}
        </ul>
      )}
    </FormDialog>
  );
}
