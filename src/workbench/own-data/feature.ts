import { type Feature, defineView } from "../frame/feature";
import { DatasetView } from "./dataset/dataset-view";
import { OwnRowView } from "./dataset/own-row-view";
import { MakingRows } from "./making-rows-banner";
import { ImportTableView } from "./import/import-table-view";
import { ownDataJobs } from "./job-words";
import { ownDataHref } from "./links";
import { OwnDataView } from "./own-data-view";
import { datasetRoute, importTableRoute, ownDataRoute, ownRowRoute } from "./routes";
import { ownDataWords } from "./words";

/** What the agency already holds in tables: imported, looked through, withdrawn. */
export const ownData = {
  room: { name: "workbenchOwnData", address: ownDataHref() },
  views: [
    defineView(ownDataRoute, OwnDataView),
    defineView(importTableRoute, ImportTableView),
    defineView(datasetRoute, DatasetView),
    defineView(ownRowRoute, OwnRowView),
  ],
  words: ownDataWords,
  jobs: ownDataJobs,
  banners: [MakingRows],
} satisfies Feature;
