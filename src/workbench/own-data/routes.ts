import { type Route, address, onePlace } from "../router/route";
import { readQuery, writeQuery } from "../router/query";

/** Every table of the agency's own. */
export const ownDataRoute = onePlace("own-data");

interface ImportTablePlace {
  readonly view: "import-table";
  /** The dataset that is to get a newer version. */
  readonly datasetId?: string | undefined;
}

const QUERY = [["dataset", "datasetId"]] as const;
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** Where a table is imported. */
export const importTableRoute: Route<ImportTablePlace> = {
  view: "import-table",
  parse: ([room, name, ...more], query) => {
    if (room !== "own-data" || name !== "import" || more.length > 0) return undefined;
    const { datasetId } = readQuery<ImportTablePlace>(query, QUERY);
    return { view: "import-table", ...(datasetId !== undefined && ID.test(datasetId) && { datasetId }) };
  },
  format: (place) => address(["own-data", "import"], writeQuery(place, QUERY)),
  nameOf: ({ datasetId = "" }) => datasetId,
};

interface DatasetPlace {
  readonly view: "dataset";
  readonly datasetId: string;
}

/** One table, with its rows. */
export const datasetRoute: Route<DatasetPlace> = {
  view: "dataset",
  parse: ([room, datasetId = "", ...more]) =>
    room === "own-data" && ID.test(datasetId) && more.length === 0 ? { view: "dataset", datasetId } : undefined,
  format: ({ datasetId }) => address(["own-data", datasetId]),
  nameOf: ({ datasetId }) => datasetId,
};

interface OwnRowPlace {
  readonly view: "own-row";
  readonly datasetId: string;
  /** The row's key. (What is called `key` alone never reaches a view.) */
  readonly rowKey: string;
}

/** One row of a table. */
export const ownRowRoute: Route<OwnRowPlace> = {
  view: "own-row",
  parse: ([room, datasetId = "", name, rowKey = "", ...more]) =>
    room === "own-data" && ID.test(datasetId) && name === "row" && rowKey !== "" && more.length === 0
      ? { view: "own-row", datasetId, rowKey }
      : undefined,
  format: ({ datasetId, rowKey }) => address(["own-data", datasetId, "row", rowKey]),
  nameOf: ({ datasetId, rowKey }) => `${datasetId} ${rowKey}`,
};
