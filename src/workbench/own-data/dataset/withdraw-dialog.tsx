import { useState } from "preact/hooks";
import { type DatasetImport, datasetWithdrawn } from "../../../domain/casework/own-data";
import { type Dataset, restsOnDataset } from "../../../storage/reading";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { t, tn } from "../../../ui/texts";
import { useDoing } from "../../frame/use-doing";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { fieldProblem } from "../../words/field-problems";
import { importFailure } from "../import/import-failure";

interface Props {
  readonly dataset: Dataset;
  readonly onClose: () => void;
}

/** Withdraw a table: what rests on it, what stays, and why it is done. */
export function WithdrawDialog({ dataset: { datasetId, name, rows }, onClose }: Props) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [reason, setReason] = useState("");
  const rests = useLive((db) => restsOnDataset(db, datasetId), [datasetId]);
  const wrong = fieldProblem("reason", reason);
  const submit = async () =>
    wrong === undefined && run(() => perform(datasetWithdrawn, { datasetId, reason }), t("ownDataWithdrawn", name));
  return (
    <FormDialog
      title={t("ownDataWithdrawTitle")}
      submit={t("ownDataWithdraw")}
      problem={problem}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        {tn("ownDataRests", rows)} {rests && rests.joinedRows > 0 && tn("ownDataRestsJoined", rests.joinedRows)}
      </p>
      <p class="soft">{t("ownDataWithdrawStays")}</p>
      <TextField label={t("ownDataWithdrawReason")} value={reason} onValue={setReason} problem={wrong} />
    </FormDialog>
  );
}

/** Puts a table that was withdrawn back, as it was imported last. */
export function PutBack({ dataset }: { readonly dataset: Dataset }) {
  const { ask, say } = useWorkbench();
  const putBack = async () => {
    const done = await ask("importDataset", importOf(dataset));
    say(done.ok ? t("ownDataPutBackDone", dataset.name) : importFailure(done.error));
  };
  return (
    <button type="button" onClick={() => void putBack()}>
      {t("ownDataPutBack")}
    </button>
  );
}

const importOf = ({
  datasetId,
  importId,
  name,
  asOf,
  file,
  form,
  width,
  columns,
  rows,
  refused,
  tree,
}: Dataset): DatasetImport => ({ datasetId, importId, name, asOf, file, form, width, columns, rows, refused, tree });
