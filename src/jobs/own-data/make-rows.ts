import type { DatasetRow } from "../../domain/casework/own-data";
import { type Result, ok } from "../../domain/ground/result";
import { type Dataset, artifactBlob, unfilledDatasets } from "../../storage/reading";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";
import { fillRows } from "./fill-rows";
import { growRows } from "./grow-rows";

type Nothing = Readonly<Record<string, never>>;

/** What became of the datasets whose rows were not there: how many could not be made again because their file is lost. */
export interface RowsMade {
  readonly lost: number;
}

/**
 * Makes the rows of own data, and the trees over their cells, again from their files, wherever they are not all there: after the tables
 * were made anew.
 */
export const makeRows = defineJob({
  name: "make-rows",
  about: (_: Nothing) => "",
  unique: "kind",
  isLostOnClose: false,
  canStop: false,
  run,
});

type Ports = Pick<JobPorts, "db" | "now" | "openTable">;

async function run(_: Nothing, ports: Ports, watch: Watch): Promise<Result<RowsMade, never>> {
  const datasets = await unfilledDatasets(ports.db);
  // Each row is read, and then hashed.
  const turns = ({ isFilled, tree }: Dataset): number => Number(!isFilled) + (tree ? 1 : 0);
  const total = datasets.reduce((sum, dataset) => sum + dataset.rows * turns(dataset), 0);
  let [done, lost] = [0, 0];
  for (const dataset of datasets) {
    const made = await remake(dataset, ports, watch.signal, (rows) => watch.tell({ done: (done += rows), total }));
    if (!made) lost++;
  }
  return ok({ lost });
}

/** Whether a dataset's file is there and could be read. */
async function remake(
  { importId, file: { sha256 }, form, columns, width, tree }: DatasetRow,
  ports: Ports,
  signal: AbortSignal,
  onRows: (rows: number) => void,
): Promise<boolean> {
  const file = await artifactBlob(ports.db, sha256);
  if (!file) return false;
  const plan = { form, columns, width };
  const filled = await fillRows(
    { importId, sha256, file, plan, signal, onSlice: ({ good }) => onRows(good.length) },
    ports,
  );
  const made = filled.ok && tree ? await growRows({ importId, file, columns, signal, onRows }, ports) : filled;
  // Where another page is at it, that one ends it.
  return made.ok || made.error.code === "rows-gone";
}
