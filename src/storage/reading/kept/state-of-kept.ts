import { digestOf } from "../../../domain/ground/digest";
import type { Database } from "../../base/database";
import { keptRow, openedFile } from "./kept-row";

/** Whether kept bytes are still those of their name: they cannot be read any more, or they are others. */
export type KeptState = "sound" | "missing" | "changed";

/** Reads bytes that are kept under their SHA-256, whole. @throws where the database itself fails. */
export async function stateOfKept(db: Database, sha256: string): Promise<KeptState> {
  const row = (await keptRow(db.artifacts, sha256)) ?? (await keptRow(db.imports, sha256));
  if (!row) return "missing";
  try {
    const opened = await openedFile(db, row);
    return opened && (await digestOf(opened.blob)) === sha256 ? "sound" : "changed";
  } catch (error) {
    // The database knows of bytes that the disk has no more.
    if (error instanceof DOMException) return "missing";
    throw error;
  }
}

/** Which of these kept bytes are missing or changed, by their SHA-256. @throws what `signal` was aborted with. */
export async function lostOf(
  db: Database,
  names: Iterable<string>,
  { onSeen, signal }: { readonly onSeen?: () => void; readonly signal?: AbortSignal | undefined } = {},
): Promise<ReadonlyMap<string, Exclude<KeptState, "sound">>> {
  const lost = new Map<string, Exclude<KeptState, "sound">>();
  for (const name of names) {
    signal?.throwIfAborted();
    const state = await stateOfKept(db, name);
    if (state !== "sound") lost.set(name, state);
    onSeen?.();
  }
  return lost;
}
