import { type Criterion, type Evidence, type Place, inputsOfRow } from "../../../src/domain/casework/comparison";
import { type ComparedRecord, type HeldCell, type OfRow, columnsTaken } from "../../../src/domain/casework/decision";
import {
  type Column,
  type DatasetImport,
  growCellTree,
  proveCell,
  rowLeaves,
  saltsOf,
} from "../../../src/domain/casework/own-data";
import type { Hash } from "../../../src/domain/ledger/log";

const KEY = "7a".repeat(32);
export const DATASET = "3f0c8a52-3a7b-4a55-8a1b-5b1f5a0c0301";

const column = (at: number, head: string, meaning: Column["meaning"]): Column => ({
  at,
  head,
  meaning,
  isKey: at === 0,
});
export const COLUMNS: readonly Column[] = [
  column(0, "Register number", { as: "text" }),
  column(1, "Price", { as: "money", currency: "", period: "month" }),
  column(2, "Currency", { as: "currency" }),
  column(3, "Valid until", { as: "date" }),
  column(4, "Signed", { as: "date" }),
  column(5, "Latitude", { as: "coordinates", part: "latitude" }),
  column(6, "Longitude", { as: "coordinates", part: "longitude" }),
  column(7, "Remark", { as: "text" }),
];
export const ROWS = [
  ["1-10247", "4150", "EUR", "2027-01-31", "2025-01-31", "52.38", "4.63", "a debt"],
  ["1-10391", "4480", "EUR", "", "", "52.39", "4.64", ""],
  ["1-10112", "3980", "", "2026-12-31", "", "52.40", "4.65", ""],
].map((cells, n) => ({ key: cells[0] ?? "", line: n + 2, cells }));

const FORM: DatasetImport["form"] = {
  ...{ kind: "text", encoding: "utf-8", separator: ",", quote: '"', escape: '"', sheet: "", skip: 0, heads: 1 },
  ...{ decimal: ".", dates: "ymd" },
};
const growing = growCellTree(KEY);
const LEAVES = ROWS.flatMap((row, n) =>
  rowLeaves(row, n, { heads: COLUMNS.map(({ head }) => head), salts: saltsOf(KEY) }),
);
growing.add(LEAVES);
export const TREE = growing.grown();

/** A price list of three rows, as it was imported. */
export const IMPORT: DatasetImport = {
  datasetId: DATASET,
  importId: "3f0c8a52-3a7b-4a55-8a1b-5b1f5a0c0302",
  name: "Price list",
  asOf: "2026-02-20",
  file: { sha256: "3f".repeat(32), bytes: 900, name: "prices.csv" },
  form: FORM,
  width: COLUMNS.length,
  columns: COLUMNS,
  rows: ROWS.length,
  refused: 0,
  tree: { size: TREE.size, root: TREE.root },
};

export const COST: Criterion = {
  criterionId: "5d0c8a52-3a7b-4a55-8a1b-5b1f5a0c0103",
  name: "Cost a month",
  measure: { of: "own", datasetId: DATASET, head: "Price", take: "latest" },
  unit: { as: "money", currency: "EUR", period: "month" },
  value: { kind: "linear", worst: 5_000, best: 3_000 },
};

/** What one of the rows brings to a comparison. */
export function evidenceOfRow(n: number, cite: Place): Evidence {
  const row = { datasetId: DATASET, ...ROWS[n]! };
  const { own, places } = inputsOfRow({ row, columns: COLUMNS, form: FORM, cite, at: IMPORT.asOf });
  return { ratings: [], facts: [], own, places, judgements: [] };
}

/** A cell with its proof. */
export function proofOf(n: number, at: number): HeldCell {
  const { path, ...proof } = proveCell(n * COLUMNS.length + at, TREE, (leaf) => LEAVES[leaf] as Hash);
  return { ...proof, text: ROWS[n]?.cells[at] ?? "", path: [...path] };
}

/** The record with what it takes of the rows held against the table, as the workbench does it; option by option a row. */
export function heldAgainstTable(compared: ComparedRecord): ComparedRecord {
  const held = <Of extends OfRow>(of: Of, n: number): Of => ({
    ...of,
    held: columnsTaken(of, ROWS[n]?.cells ?? [], IMPORT).map((at) => proofOf(n, at)),
  });
  const evidence = compared.evidence.map(({ own, places, ...rest }, n) => ({
    ...rest,
    own: own.map((one) => held(one, n)),
    places: places.map((one) => held(one, n)),
  }));
  return { ...compared, evidence };
}
