import { useState } from "preact/hooks";
import { makeMapping, writeMappingFile } from "../../../domain/casework/own-data";
import { newId } from "../../../platform";
import { type Dataset, datasetById } from "../../../storage/reading";
import { formatDay, formatMoment } from "../../../ui/dates";
import { formatBytes, formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { Heading } from "../../frame/heading";
import { NotFound } from "../../frame/not-found";
import { useLive } from "../../frame/use-live";
import { useWorkbench } from "../../frame/workbench";
import { EraseDialog } from "../../parts/erase/erase-dialog";
import { shortName } from "../../parts/erase/erase-words";
import { type Field, Fields } from "../../parts/forms/fields";
import { importTableHref, ownDataHref } from "../links";
import { saveBytes } from "../../parts/save-bytes";
import { DatasetColumns } from "./dataset-columns";
import { DatasetRows } from "./dataset-rows";
import { DatasetVersions } from "./dataset-versions";
import { PutBack, WithdrawDialog } from "./withdraw-dialog";

/** One of the agency's own tables: what it is, where it comes from, its rows. */
export function DatasetView({ datasetId }: { readonly datasetId: string }) {
  const found = useLive(async (db) => ({ dataset: await datasetById(db, datasetId) }), [datasetId]);
  if (!found) return null;
  const { dataset } = found;
  if (!dataset) return <NotFound title={t("ownDataMissing")}>{t("ownDataMissingHelp")}</NotFound>;
  return (
    <div class="page">
      <header class="head">
        <p class="small trail">
          <a href={ownDataHref()}>{t("workbenchOwnData")}</a>
        </p>
        <Heading title={dataset.name} />
        {dataset.withdrawn && <p class="notice">{t("ownDataWithdrawnHelp")}</p>}
        <DatasetActions dataset={dataset} />
      </header>
      <Fields fields={fieldsOf(dataset)} />
      {!dataset.withdrawn && <DatasetRows dataset={dataset} />}
      <DatasetColumns columns={dataset.columns} />
      <DatasetVersions datasetId={datasetId} />
    </div>
  );
}

const fieldsOf = ({ rows, refused, asOf, file, form, importedAt }: Dataset): Field[] => [
  [t("ownDataRows"), formatNumber(rows)],
  [t("ownDataRefused"), refused > 0 && formatNumber(refused)],
  [t("ownDataAsOf"), asOf === "" ? t("ownDataAsOfUnknown") : formatDay(asOf)],
  [t("ownDataFile"), <Words>{`${file.name} (${formatBytes(file.bytes)})`}</Words>],
  [t("ownDataSheet"), form.sheet],
  [t("ownDataImportedOn"), formatMoment(importedAt)],
];

function DatasetActions({ dataset }: { readonly dataset: Dataset }) {
  const { navigate } = useWorkbench();
  const [open, setOpen] = useState<"withdraw" | "erase">();
  const close = () => {
    setOpen(undefined);
  };
  const { datasetId, name, form, columns, rows, withdrawn } = dataset;
  return (
    <p class="bar">
      <a class="button" href={importTableHref(datasetId)}>
        {t("ownDataImportAgain")}
      </a>
      <button
        type="button"
        onClick={() => {
          const mapping = makeMapping(
            name,
            form,
            columns.filter(({ head }) => head !== ""),
          );
          const text = writeMappingFile([{ mappingId: newId(), mapping }]);
          saveBytes(new Blob([text], { type: "application/json" }), "mapping.json");
        }}
      >
        {t("ownDataMappingExport")}
      </button>
      {withdrawn ? (
        <PutBack dataset={dataset} />
      ) : (
        <button
          type="button"
          onClick={() => {
            setOpen("withdraw");
          }}
        >
          {t("ownDataWithdraw")}
        </button>
      )}
      <button
        type="button"
        class="danger-line"
        onClick={() => {
          setOpen("erase");
        }}
      >
        {t("erase")}
      </button>
      {open === "withdraw" && <WithdrawDialog dataset={dataset} onClose={close} />}
      {open === "erase" && (
        <EraseDialog
          target={{ what: "dataset", datasetId }}
          title={t("ownDataErase", shortName(name))}
          warning={tn("ownDataEraseRows", rows)}
          onClose={close}
          onErased={() => {
            navigate(ownDataHref());
          }}
        />
      )}
    </p>
  );
}
