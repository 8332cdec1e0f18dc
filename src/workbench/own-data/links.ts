import type { Address } from "../router/route";
import { datasetRoute, importTableRoute, ownDataRoute, ownRowRoute } from "./routes";

export const ownDataHref = (): Address => ownDataRoute.format({ view: "own-data" });

export const importTableHref = (datasetId?: string): Address =>
  importTableRoute.format({ view: "import-table", datasetId });

export const datasetHref = (datasetId: string): Address => datasetRoute.format({ view: "dataset", datasetId });

export const ownRowHref = (datasetId: string, key: string): Address =>
  ownRowRoute.format({ view: "own-row", datasetId, rowKey: key });
