import { type Result, fail, ok } from "../../ground/result";
import type { TableReader } from "../../ledger/log";
import { type NoteRow, notes } from "./tables";

interface NoteMissing {
  readonly code: "note-missing";
}

/** A note that stands on this case; one that was erased, or whose adding is not here, is none. */
export async function noteOfCase(
  tables: TableReader,
  { noteId, caseId }: Pick<NoteRow, "noteId" | "caseId">,
): Promise<Result<Partial<NoteRow>, NoteMissing>> {
  const found = await tables.get(notes, noteId);
  return found?.caseId === caseId ? ok(found) : fail({ code: "note-missing" });
}
