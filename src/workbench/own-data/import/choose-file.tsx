import { useState } from "preact/hooks";
import { t } from "../../../ui/texts";

const ACCEPTED = ".csv,.tsv,.tab,.txt,.xlsx,.xlsm,.xlsb,.xls,.ods,.json,.jsonl,.ndjson";

/** The ways to a table: a file that is dropped or chosen, or lines that are pasted. */
export function ChooseFile({ onFile }: { readonly onFile: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState("");
  return (
    <section
      class={isOver ? "drop over" : "drop"}
      aria-label={t("ownDataChoose")}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file) onFile(file);
      }}
    >
      <label class="field">
        {t("ownDataChooseFile")}
        <input
          type="file"
          accept={ACCEPTED}
          onClick={({ currentTarget }) => {
            // Who chooses the same file again means it.
            currentTarget.value = "";
          }}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
          }}
        />
      </label>
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
    </section>
  );
}
