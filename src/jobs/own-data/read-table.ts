import { type BadRow, type CellTreeHead, type RowPlan, csvLine } from "../../domain/casework/own-data";
import { type Result, ok } from "../../domain/ground/result";
import { type ImportDiff, datasetById, diffImports } from "../../storage/reading";
import { dropFill, dropUnnamedFill, keepArtifact } from "../../storage/writing";
import { type Watch, defineJob } from "../job";
import type { JobPorts } from "../ports";
import { type FillFailure, fillRows } from "./fill-rows";
import { growRows } from "./grow-rows";

/** A table that is to be read whole, so that it can be imported. */
export interface TableToRead {
  readonly file: File;
  readonly plan: RowPlan;
  /** The dataset that it would be the newest version of; a new one's own id where it is none. */
  readonly datasetId: string;
  /** A bad row as the cells of a line, for the file with all of them; and that file's first line. */
  readonly tellBad: (bad: BadRow) => readonly string[];
  readonly badHead: readonly string[];
}

/** What reading came to. Its rows lie apart, seen by nobody, until they are imported. */
export interface TableRead {
  readonly importId: string;
  readonly sha256: string;
  readonly rows: number;
  readonly refused: number;
  /** The tree over the cells of its rows. */
  readonly tree: CellTreeHead;
  /** The first rows that were not taken, and a file with all of them. */
  readonly bad: readonly BadRow[];
  readonly badFile: Blob | undefined;
  /** Against the import that counts now; nothing where there is none, or its rows are not all there. */
  readonly diff: ImportDiff | undefined;
  /** Takes the rows away again unless they were imported. */
  readonly letGo: () => Promise<void>;
}

type ReadStep = "keeping" | "reading" | "hashing" | "comparing";
type Ports = Pick<JobPorts, "db" | "now" | "newId" | "openTable">;

/** Reads a table whole: its file is kept, its rows are made beside those of the import that counts, and compared with them. */
export const readTable = defineJob({
  name: "read-table",
  about: ({ file }: TableToRead) => file.name,
  unique: "kind",
  isLostOnClose: true,
  canStop: true,
  run,
  release: ({ letGo }: TableRead) => letGo(),
});

const MOST_SHOWN = 500;
const PIECE = 2 ** 20;

async function run(
  request: TableToRead,
  ports: Ports,
  watch: Watch<ReadStep>,
): Promise<Result<TableRead, FillFailure>> {
  const { db, now, newId } = ports;
  const importId = newId();
  watch.tell({ step: "keeping", done: 0, total: 0 });
  const { sha256 } = await keepArtifact(db, request.file, now());
  watch.signal.throwIfAborted();
  try {
    const read = await readWhole(request, { importId, sha256 }, ports, watch);
    if (!read.ok) await dropFill(db, importId);
    return read;
  } catch (error) {
    await dropFill(db, importId);
    throw error;
  }
}

async function readWhole(
  { file, plan, datasetId, tellBad, badHead }: TableToRead,
  made: { readonly importId: string; readonly sha256: string },
  ports: Ports,
  { tell, signal }: Watch<ReadStep>,
): Promise<Result<TableRead, FillFailure>> {
  const { db } = ports;
  const badRows = gatherBad(badHead, tellBad);
  const filled = await fillRows(
    {
      ...made,
      file,
      plan,
      signal,
      onSlice: ({ done, total }, bad) => {
        badRows.take(bad);
        tell({ step: "reading", done, total });
      },
    },
    ports,
  );
  if (!filled.ok) return filled;
  const { rows, refused } = filled.value;
  let hashed = 0;
  const onRows = (more: number) => tell({ step: "hashing", done: (hashed += more), total: rows });
  const grown = await growRows({ importId: made.importId, file, columns: plan.columns, signal, onRows }, ports);
  if (!grown.ok) return grown;
  tell({ step: "comparing", done: 0, total: 0 });
  const before = await datasetById(db, datasetId);
  const after = { importId: made.importId, columns: plan.columns };
  const diff = before?.isFilled ? await diffImports(db, before, after, signal) : undefined;
  const letGo = () => dropUnnamedFill(db, made.importId);
  return ok({ ...made, rows, refused, tree: grown.value, bad: badRows.first, badFile: badRows.file(), diff, letGo });
}

/** Gathers bad rows: the first ones as they are, all of them as a text, which the browser may put on the disk. */
function gatherBad(head: readonly string[], tell: TableToRead["tellBad"]) {
  const first: BadRow[] = [];
  const pieces: Blob[] = [];
  let text = csvLine(head);
  let count = 0;
  return {
    first,
    take(bad: readonly BadRow[]): void {
      for (const row of bad) {
        count++;
        if (first.length < MOST_SHOWN) first.push(row);
        text += csvLine(tell(row));
        if (text.length < PIECE) continue;
        pieces.push(new Blob([text]));
        text = "";
      }
    },
    file: (): Blob | undefined =>
      count === 0 ? undefined : new Blob(["\ufeff", ...pieces, text], { type: "text/csv" }),
  };
}
