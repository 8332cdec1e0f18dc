import * as v from "valibot";
import { fail, ok } from "../../ground/result";
import { OptionalLine } from "../../ground/text";
import { SO_ALREADY, defineAct } from "../../ledger/log";
import { DatasetId } from "./ids";
import { datasets, writesDatasets } from "./tables";

const DatasetWithdrawnV1 = v.strictObject({ datasetId: DatasetId, reason: OptionalLine(500) });

/** A dataset was withdrawn: none of its rows is shown or compared any more. It stays in the log, and may be imported again. */
export const datasetWithdrawn = defineAct({
  type: "dataset.withdrawn",
  from: ["workbench"],
  versions: [DatasetWithdrawnV1],
  about: ({ reason }) => ({ label: reason }),
  project: ({ payload: { datasetId } }) => [datasets.set(datasetId, { datasetId, withdrawn: true })],
  writes: [{ ...writesDatasets, fields: ["datasetId", "withdrawn"] }],
  async holds(tables, payload) {
    const found = await tables.get(datasets, payload.datasetId);
    if (found?.importId === undefined) return fail({ code: "dataset-missing" as const });
    return ok(found.withdrawn === true ? SO_ALREADY : payload);
  },
  goesOutWith: [],
  erased: { as: "dataset", id: ({ datasetId }) => datasetId },
});
