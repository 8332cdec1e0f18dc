import {
  type CitedEntry,
  type Decision,
  type EvidenceRecord,
  type HeldCell,
  type OfRow,
  columnsTaken,
  followsFromTable,
} from "../../../domain/casework/decision";
import type { Database } from "../../base/database";
import { rangeOf } from "../../base/record-range";
import { type CellProver, cellProver } from "../own-data/cell-prover";

/**
 * A decision's record with what it takes of own rows held against their tables: each cell with the proof that it stands in the import
 * that is cited. What cannot be proven here stays as it is: the import is from before there were proofs, or its rows are not here.
 */
export async function holdRows(db: Database, record: Decision): Promise<Decision> {
  if (!record.compared) return record;
  const { compared, cited } = record;
  const provers = new Map<string, Promise<CellProver | undefined>>();
  const proverOf = (entry: CitedEntry): Promise<CellProver | undefined> => {
    const name = `${entry.origin} ${entry.index}`;
    const held = provers.get(name) ?? importProver(db, entry);
    provers.set(name, held);
    return held;
  };
  const hold = async <Of extends OfRow>(of: Of, key: string): Promise<Of> => {
    const entry = cited[of.cited];
    const prover = entry && (await proverOf(entry));
    return prover ? { ...of, held: await cellsOf(of, key, prover) } : of;
  };
  const evidence: EvidenceRecord[] = [];
  for (const one of compared.evidence)
    evidence.push({
      ...one,
      own: await inTurn(one.own, (own) => hold(own, own.key)),
      places: await inTurn(one.places, async (place) => (place.row ? hold(place, place.row.key) : place)),
    });
  return { ...record, compared: { ...compared, evidence } };
}

async function inTurn<T>(all: readonly T[], make: (one: T) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (const one of all) made.push(await make(one));
  return made;
}

/** That of the import that an entry speaks of, where it is the one that counts. */
async function importProver(db: Database, { origin, index }: CitedEntry): Promise<CellProver | undefined> {
  const header = await db.entries.get([origin, index]);
  const made =
    header &&
    (await db.datasetVersions
      .where(":id")
      .between(...rangeOf(header), true, true)
      .first());
  const prover = made && (await cellProver(db, made.datasetId));
  return prover?.dataset.importId === made?.importId ? prover : undefined;
}

/** So long a text is no figure. */
const LONGEST = 2_000;

/** Every cell that a figure was taken of, with its proof; none unless it follows from them. */
async function cellsOf(of: OfRow, key: string, { dataset, row, prove }: CellProver): Promise<HeldCell[]> {
  const there = await row(key);
  if (!there) return [];
  const held: HeldCell[] = [];
  for (const column of columnsTaken(of, there.cells, dataset)) {
    const { number, salt, path } = await prove(there, column);
    held.push({ number, text: there.cells[column] ?? "", salt, path: [...path] });
  }
  const isSound = held.every(({ text }) => text.length <= LONGEST) && followsFromTable({ ...of, held }, dataset);
  return isSound ? held : [];
}
