import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { DropFile } from "../../parts/forms/drop-file";

const ACCEPTED = ".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.json,.jsonl,.ndjson";

/** The ways to a table: a file that is dropped or chosen, or lines that are pasted. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const [pasted, setPasted] = useState("");
  return (
    <DropFile name={t("ownDataChoose")} label={t("ownDataChooseFile")} accept={ACCEPTED} onFile={onFile}>
      <p class="small soft">{t("ownDataChooseHelp")}</p>
      <details>
        <summary>{t("ownDataPaste")}</summary>
        <label class="field">
          {t("ownDataPasteLines")}
          <textarea
            rows={5}
            spellcheck={false}
            value={pasted}
            onInput={({ currentTarget }) => {
              setPasted(currentTarget.value);
            }}
          />
        </label>
        <p>
          <button
            type="button"
            disabled={pasted.trim() === ""}
            onClick={() => {
              onFile(new File([pasted], `${t("ownDataPasted")}.txt`));
            }}
          >
            {t("ownDataPasteUse")}
          </button>
        </p>
      </details>
    </DropFile>
  );
}
