import type { Database } from "../../base/database";
import { lostOf } from "../kept/state-of-kept";
import { type CitedBy, type citedFiles, tellCiting } from "./cited-files";

/** Kept bytes that cannot be read any more, or are not those of their name, and who cites them. */
export interface LostFile {
  readonly sha256: string;
  readonly code: "missing" | "changed";
  readonly citedBy: readonly CitedBy[];
}

interface Options {
  readonly onSeen: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Reads every kept byte: what entries cite and what is there. Gives how many files that were, and the lost ones. */
export async function checkFiles(
  db: Database,
  cited: Pick<ReturnType<typeof citedFiles>, "names" | "placesOf">,
  { onSeen, signal }: Options,
): Promise<{ readonly files: number; readonly lost: readonly LostFile[] }> {
  const names = new Set(cited.names());
  for (const table of [db.artifacts, db.imports])
    for (const name of await table.toCollection().primaryKeys()) names.add(name);
  let done = 0;
  const states = await lostOf(db, names, { onSeen: () => onSeen((done += 1), names.size), signal });
  const lost: LostFile[] = [];
  for (const [sha256, code] of states) {
    // What was erased while it was looked for is cited no more, and is not lost.
    const citedBy = await stillCiting(db, cited.placesOf(sha256));
    const isThere = code === "changed" && (await db.artifacts.where("sha256").equals(sha256).count()) > 0;
    if (citedBy.length > 0 || isThere) lost.push({ sha256, code, citedBy });
  }
  return { files: names.size, lost };
}

async function stillCiting(db: Database, places: ReturnType<ReturnType<typeof citedFiles>["placesOf"]>) {
  const payloads = await db.payloads.bulkGet([...places]);
  return tellCiting(
    db,
    places.filter((_place, i) => payloads[i] !== undefined),
  );
}
