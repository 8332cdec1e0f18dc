import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { DatasetName, type TableGuess, makeMapping, mappingSaved } from "../../../domain/casework/own-data";
import type { TableRead } from "../../../jobs";
import { newId } from "../../../platform";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t, tn } from "../../../ui/texts";
import { useBusy } from "../../../ui/use-busy";
import { JobStatus } from "../../frame/jobs/job-status";
import { useJob } from "../../frame/jobs/use-job";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { reading } from "../job-words";
import { datasetHref } from "../links";
import { reasonWords } from "../reason-words";
import { BadRows } from "./bad-rows";
import { DayField } from "./day-field";
import { DiffList } from "./diff-list";
import { importFailure } from "./import-failure";
import type { TableImport } from "./use-table-import";

interface Props {
  readonly table: TableImport;
  readonly file: File;
  readonly guess: TableGuess<unknown>;
}

/** Reads the file whole as it was settled, shows what that comes to, and has it counted as a dataset. */
export function ReadAndImport({ table, file, guess }: Props) {
  const job = useJob(reading);
  const { columns, datasetId } = table;
  const { form, heads, body } = guess;
  const width = Math.max(heads.length, ...(heads.length === 0 ? body.map(({ cells }) => cells.length) : [0]));
  // What was read before this was settled is of no use any more.
  useEffect(() => {
    job.forget();
  }, []);
  const start = () => {
    job.start({
      file,
      datasetId,
      plan: { form, columns, width },
      badHead: [t("ownDataLine"), t("ownDataReason"), t("ownDataColumn"), t("ownDataStands"), ...heads],
      tellBad: (bad) => [String(bad.line), reasonWords(bad), bad.head ?? "", bad.cell ?? "", ...bad.cells],
    });
  };
  const read = job.state?.at === "done" ? job.state.value : undefined;
  return (
    <section class="head" aria-labelledby="read-whole">
      <h2 id="read-whole">{t("ownDataReadWhole")}</h2>
      <p class="soft">{t(columns.some(({ isKey }) => isKey) ? "ownDataReadHelp" : "ownDataReadNoKey")}</p>
      {columns.length === 0 && <p class="problem">{t("ownDataNoColumns")}</p>}
      {!read && !job.isRunning && (
        <p>
          <button type="button" class="primary" disabled={columns.length === 0} onClick={start}>
            {t("ownDataRead")}
          </button>
        </p>
      )}
      <JobStatus job={job} />
      {read && <Read table={table} file={file} guess={guess} width={width} read={read} onDone={job.forget} />}
    </section>
  );
}

interface ReadProps extends Props {
  readonly width: number;
  readonly read: TableRead;
  readonly onDone: () => void;
}

/** What reading came to, and the last step. */
function Read({ table, file, guess: { form }, width, read, onDone }: ReadProps) {
  const { ask, perform, navigate, say } = useWorkbench();
  const { columns, dataset, datasetId } = table;
  const [name, setName] = useState(dataset?.name ?? file.name.replace(/\.[^.]{1,5}$/u, ""));
  const [asOf, setAsOf] = useState("");
  const [isKept, setKept] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [busy, whileBusy] = useBusy();
  const { run } = useDoing();
  const hasName = v.safeParse(DatasetName, name).success;
  const submit = async () => {
    const { importId, sha256, rows, refused, tree, diff } = read;
    const made = { datasetId, importId, name, asOf, form, width, columns, rows, refused, tree };
    const asked = { ...made, file: { sha256, bytes: file.size, name: file.name.slice(0, 255) } };
    const imported = await ask("importDataset", { ...asked, ...(diff && { changes: diff.counts }) });
    if (!imported.ok) {
      setTrouble(importFailure(imported.error));
      return;
    }
    if (isKept)
      await run(() =>
        perform(mappingSaved, {
          mappingId: newId(),
          mapping: makeMapping(
            name,
            form,
            columns.filter(({ head }) => head !== ""),
          ),
        }),
      );
    say(tn("ownDataImported", rows, name));
    onDone();
    navigate(datasetHref(datasetId));
  };
  return (
    <>
      <BadRows bad={read.bad} count={read.refused} file={read.badFile} name={t("ownDataBadFile")} />
      {read.diff && <DiffList diff={read.diff} />}
      <form
        class="head narrow"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void whileBusy(submit);
        }}
      >
        <TextField
          label={t("ownDataName")}
          value={name}
          onValue={setName}
          problem={hasName ? undefined : t("ownDataNameMissing")}
        />
        <DayField label={t("ownDataAsOf")} hint={t("ownDataAsOfHint")} value={asOf} onValue={setAsOf} />
        <label class="check">
          <input
            type="checkbox"
            checked={isKept}
            onChange={({ currentTarget }) => {
              setKept(currentTarget.checked);
            }}
          />
          {t("ownDataKeepMapping")}
        </label>
        <div role="alert">{trouble !== undefined && <p class="problem">{trouble}</p>}</div>
        <p>
          <button type="submit" class="primary" disabled={busy || !hasName}>
            {t("ownDataImportRows", formatNumber(read.rows))}
          </button>
        </p>
      </form>
    </>
  );
}
