import { useState } from "preact/hooks";
import { mappingSaved, mappingWithdrawn, writeMappingFile } from "../../../domain/casework/own-data";
import { t, tn } from "../../../ui/texts";
import { Words } from "../../../ui/words";
import { useDoing } from "../../frame/use-doing";
import { useWorkbench } from "../../frame/workbench";
import { saveBytes } from "../../parts/save-bytes";
import { ImportMappings } from "./import-mappings";
import { type KnownMapping, useMappings, usePolicyMappings } from "./use-mappings";

const FROM = { own: "ownDataMappingOwn", agency: "ownDataMappingAgency", ready: "ownDataMappingReady" } as const;

/** How tables that come again and again are read: the mappings saved here, the agency's, and those that come with the product. */
export function MappingSection() {
  const mappings = useMappings();
  const policy = usePolicyMappings();
  const [importing, setImporting] = useState(false);
  return (
    <section class="head" aria-labelledby="mappings">
      <h2 id="mappings">{t("ownDataMappings")}</h2>
      <p class="soft">{t("ownDataMappingsHelp")}</p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            setImporting(true);
          }}
        >
          {t("ownDataMappingImport")}
        </button>
      </p>
      <MappingTable mappings={mappings} />
      {policy && policy.refused > 0 && <p class="notice">{tn("ownDataMappingsRefused", policy.refused)}</p>}
      {importing && (
        <ImportMappings
          onClose={() => {
            setImporting(false);
          }}
        />
      )}
    </section>
  );
}

function MappingTable({ mappings }: { readonly mappings: readonly KnownMapping[] }) {
  const { perform } = useWorkbench();
  const { problem, run } = useDoing();
  const withdraw = ({ id: mappingId, mapping, name }: KnownMapping) =>
    run(
      () => perform(mappingWithdrawn, { mappingId }),
      t("ownDataMappingWithdrawn", name),
      () => perform(mappingSaved, { mappingId, mapping }),
    );
  return (
    <div class="table-box">
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <table>
        <caption class="unseen">{t("ownDataMappings")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("ownDataName")}</th>
            <th scope="col">{t("ownDataMappingFrom")}</th>
            <th scope="col">{t("ownDataMappingColumns")}</th>
            <th scope="col">
              <span class="unseen">{t("ownDataMappingActions")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {mappings.map((known) => (
            <tr key={known.id}>
              <th scope="row">
                <Words>{known.name}</Words>
              </th>
              <td data-label={t("ownDataMappingFrom")}>{t(FROM[known.from])}</td>
              <td data-label={t("ownDataMappingColumns")}>{tn("ownDataColumnCount", known.mapping.columns.length)}</td>
              <td class="row-actions">
                <button
                  type="button"
                  class="quiet"
                  aria-label={t("ownDataMappingExportNamed", known.name)}
                  onClick={() => {
                    exportMapping(known);
                  }}
                >
                  {t("ownDataMappingExport")}
                </button>
                {known.from === "own" && (
                  <button
                    type="button"
                    class="quiet"
                    aria-label={t("ownDataMappingWithdrawNamed", known.name)}
                    onClick={() => void withdraw(known)}
                  >
                    {t("ownDataMappingWithdraw")}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whoever takes the file in saves it under its own id; what is nobody's own gets a new one. */
function exportMapping({ id, from, mapping }: KnownMapping): void {
  const mappingId = from === "own" ? id : crypto.randomUUID();
  saveBytes(new Blob([writeMappingFile([{ mappingId, mapping }])], { type: "application/json" }), "mapping.json");
}
