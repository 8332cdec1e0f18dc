import { listDatasets } from "../../storage/reading";
import { t } from "../../ui/texts";
import { Heading } from "../frame/heading";
import { useLive } from "../frame/use-live";
import { DatasetTable } from "./dataset-table";
import { importTableHref } from "./links";
import { MappingSection } from "./mappings/mapping-section";
import { NoDatasets } from "./no-datasets";

/** What the agency holds in tables of its own, and how such tables are read. */
export function OwnDataView() {
  const datasets = useLive(listDatasets, []);
  return (
    <div class="page">
      <header class="head">
        <Heading title={t("workbenchOwnData")} />
        <p class="soft">{t("workbenchOwnDataHelp")}</p>
        <p class="actions">
          <a class="button primary" href={importTableHref()}>
            {t("ownDataImport")}
          </a>
        </p>
      </header>
      {datasets?.length === 0 && <NoDatasets />}
      {datasets && datasets.length > 0 && <DatasetTable datasets={datasets} />}
      <MappingSection />
    </div>
  );
}
