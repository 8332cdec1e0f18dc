import type { Database } from "../../base/database";
import type { Erasable } from "../erasure/to-erase";
import { listImports } from "../imports";
import { receivedOfCase } from "../received";
import { heldCases } from "./case-keeping";

/** A capture that stays, for it stands on other cases, too. */
export interface SharedCapture {
  readonly captureId: string;
  readonly title: string;
  readonly host: string;
  readonly caseIds: readonly string[];
}

/** What erasing a case's evidence would take, in the order in which it goes, and what of it stays. */
export interface RetentionGoes {
  readonly targets: readonly Erasable[];
  readonly captures: number;
  readonly notes: number;
  /** Files of this case that were taken in from elsewhere. */
  readonly files: number;
  readonly shared: readonly SharedCapture[];
}

/**
 * A case's captures with their facts and snapshots, its notes, files of it that were taken in, and what was taken in from files. A capture goes that stands
 * on no other case; one that was taken off this case and is on none goes, too.
 */
export async function retentionGoes(db: Database, caseId: string): Promise<RetentionGoes> {
  const links = await db.links.where("caseId").equals(caseId).toArray();
  const held = await heldCases(db);
  const shared: SharedCapture[] = [];
  const captures: string[] = [];
  for (const { captureId, linked } of links) {
    const made = await db.captures.get(captureId);
    if (made?.capturedAt === undefined) continue;
    const others = (await db.links.where("captureId").equals(captureId).toArray()).filter(
      (other) => other.caseId !== caseId && (other.linked || held.has(other.caseId)),
    );
    if (others.length === 0) captures.push(captureId);
    else if (linked)
      shared.push({
        captureId,
        title: made.title ?? "",
        host: made.host ?? "",
        caseIds: others.map((other) => other.caseId).sort(),
      });
  }
  const onCase = await db.notes.where("caseId").equals(caseId).toArray();
  const notes = onCase.flatMap(({ noteId, addedAt }) =>
    noteId === undefined || addedAt === undefined ? [] : [noteId],
  );
  const files = (await listImports(db)).filter((file) => file.caseId === caseId);
  const received = await receivedOfCase(db, caseId);
  return {
    targets: [
      ...notes.map((noteId): Erasable => ({ what: "note", noteId })),
      // Notes that other cases hold on it are theirs.
      ...captures.map((captureId): Erasable => ({ what: "capture", captureId, notes: false })),
      ...files.map(({ sha256 }): Erasable => ({ what: "import", sha256 })),
      ...received.map(({ origin, index }): Erasable => ({ what: "entry", origin, index })),
    ],
    captures: captures.length,
    notes: notes.length,
    files: files.length + received.length,
    shared,
  };
}
