import { useEffect, useState } from "preact/hooks";
import { t } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Heading } from "../../frame/heading";
import { JobStatus } from "../../frame/jobs/job-status";
import { ownDataHref } from "../links";
import { ChooseFile } from "./choose-file";
import { ColumnTable } from "./column-table";
import { FirstRows } from "./first-rows";
import { FormFields } from "./form-fields";
import { MappingChoice } from "./mapping-choice";
import { ReadAndImport } from "./read-and-import";
import { useTableImport } from "./use-table-import";

const NOTES = {
  macros: "ownDataNoteMacros",
  "mixed-encodings": "ownDataNoteMixed",
  "zero-bytes": "ownDataNoteZero",
} as const;

/** Import a table: choose a file, look at what it was taken for, settle what its columns say, read it whole, import it. */
export function ImportTableView({ datasetId }: { readonly datasetId?: string | undefined }) {
  const table = useTableImport(datasetId);
  const { file, look, seen, guess, columns } = table;
  // What was read goes by what was settled: another file, form or column is another reading.
  const settled = JSON.stringify([file?.name, file?.size, guess?.form, columns]);
  const [round, setRound] = useState(0);
  useEffect(() => {
    setRound((n) => n + 1);
  }, [settled]);
  return (
    <div class="page">
      <header class="head">
        <p class="small trail">
          <a href={ownDataHref()}>{t("workbenchOwnData")}</a>
        </p>
        <Heading title={table.dataset ? t("ownDataImportNewer", table.dataset.name) : t("ownDataImport")} />
        <p class="soft">{t("ownDataImportHelp")}</p>
      </header>
      <ChooseFile onFile={table.take} />
      <JobStatus job={look} hasOwnEnd />
      {file && seen && guess && (
        <>
          <section class="head" aria-labelledby="how-read">
            <h2 id="how-read">
              {t("ownDataHowRead")} <Words>{file.name}</Words>
            </h2>
            <p class="soft">{t("ownDataHowReadHelp")}</p>
            {seen.notes.map((note) => (
              <p class="notice" key={note}>
                {t(NOTES[note])}
              </p>
            ))}
            <FormFields seen={seen} guess={guess} onChoose={table.choose} />
          </section>
          <MappingChoice choices={table.choices} chosen={guess.mapping?.id ?? ""} onChoose={table.setMapping} />
          <ColumnTable guess={guess} columns={columns} onColumns={table.setColumns} />
          <FirstRows columns={columns} body={guess.body} />
          <ReadAndImport key={round} table={table} file={file} guess={guess} />
        </>
      )}
    </div>
  );
}
