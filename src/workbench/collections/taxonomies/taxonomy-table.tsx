import { useState } from "preact/hooks";
import { type TaxonomyRow, taxonomyWithdrawn } from "../../../domain/casework/taxonomy";
import { formatDay } from "../../../ui/dates";
import { FormDialog } from "../../../ui/form-dialog";
import { TextField } from "../../../ui/text-field";
import { formatNumber, t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { EraseDialog } from "../../parts/erase/erase-dialog";
import { fieldProblem } from "../../words/field-problems";
import { FORMAT_NAMES } from "./taxonomy-words";

/** The taxonomies, line by line. */
export function TaxonomyTable({ taxonomies }: { readonly taxonomies: readonly TaxonomyRow[] }) {
  return (
    <div class="table-box">
      <table class="case-table">
        <caption class="unseen">{t("collectionsTaxonomies")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("collectionsName")}</th>
            <th scope="col" class="n">
              {t("collectionsConcepts")}
            </th>
            <th scope="col">{t("collectionsFile")}</th>
            <th scope="col">{t("collectionsImportedOn")}</th>
            <th scope="col">
              <span class="unseen">{t("collectionsActions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {taxonomies.map((taxonomy) => (
            <Row key={taxonomy.taxonomyId} taxonomy={taxonomy} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ taxonomy }: { readonly taxonomy: TaxonomyRow }) {
  const [open, setOpen] = useState<"withdraw" | "erase">();
  const { name, concepts, file, format, importedAt, withdrawn, taxonomyId, issues } = taxonomy;
  const close = () => {
    setOpen(undefined);
  };
  return (
    <tr>
      <th scope="row">
        <Words>{name}</Words> {withdrawn && <span class="chip">{t("ownDataIsWithdrawn")}</span>}
      </th>
      <td class="n" data-label={t("collectionsConcepts")}>
        {formatNumber(concepts)}
      </td>
      <td data-label={t("collectionsFile")}>
        <Words>{file.name}</Words>
        <br />
        <span class="soft small">
          {FORMAT_NAMES[format]}, {tn("collectionsIssues", issues.length)}
        </span>
      </td>
      <td data-label={t("collectionsImportedOn")}>
        <time dateTime={importedAt}>{formatDay(importedAt)}</time>
      </td>
      <td>
        {!withdrawn && (
          <button
            type="button"
            class="quiet"
            aria-label={`${t("collectionsWithdraw")} ${name}`}
            onClick={() => {
              setOpen("withdraw");
            }}
          >
            {t("collectionsWithdraw")}
          </button>
        )}{" "}
        <button
          type="button"
          class="quiet danger"
          aria-label={`${t("erase")} ${name}`}
          onClick={() => {
            setOpen("erase");
          }}
        >
          {t("erase")}
        </button>
        {open === "withdraw" && <Withdraw taxonomy={taxonomy} onClose={close} />}
        {open === "erase" && (
          <EraseDialog
            target={{ what: "dataset", datasetId: taxonomyId }}
            title={t("collectionsErase", name)}
            warning={t("collectionsEraseWarning")}
            onClose={close}
            onErased={close}
          />
        )}
      </td>
    </tr>
  );
}

function Withdraw({ taxonomy, onClose }: { readonly taxonomy: TaxonomyRow; readonly onClose: () => void }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const [reason, setReason] = useState("");
  const { taxonomyId, name } = taxonomy;
  const wrong = fieldProblem("reason", reason);
  return (
    <FormDialog
      title={t("collectionsWithdrawTitle", name)}
      submit={t("collectionsWithdraw")}
      problem={problem}
      onSubmit={async () =>
        wrong === undefined &&
        run(() => perform(taxonomyWithdrawn, { taxonomyId, reason }), t("collectionsWithdrawn", name))
      }
      onClose={onClose}
    >
      <p>{t("collectionsWithdrawStays")}</p>
      <TextField label={t("ownDataWithdrawReason")} value={reason} onValue={setReason} problem={wrong} />
    </FormDialog>
  );
}
