import { type CaseRow } from "../../../domain/casework/cases";
import type { SubjectNameRow } from "../../../domain/casework/subjects";
import type { LabelRow, NoteRow } from "../../../domain/casework/annotation";
import type { OwnRow } from "../../../domain/casework/own-data";
import { type CaptureRow, type FactNow, isCounted } from "../../../domain/evidence/captures";
import type { ListingRow } from "../../../domain/evidence/listings";
import type { Recorded } from "../../../domain/ledger/log";
import { artifactBlob } from "../artifacts";
import type { Database, RecordKey } from "../../base/database";
import { caseById } from "../cases";
import { isMade } from "../captures";
import { factsAt } from "../facts/facts-now";
import type { Dataset } from "../own-data/datasets";
import { ownRowOf } from "../own-data/rows";
import { listingNames } from "../listing-names";

/** What stands behind a name that was found. */
export type FoundRow =
  | { readonly kind: "case"; readonly row: CaseRow }
  | { readonly kind: "subject"; readonly row: ListingRow }
  | { readonly kind: "name"; readonly row: Pick<SubjectNameRow, "node" | "name"> }
  | { readonly kind: "fact"; readonly row: Recorded<FactNow>; readonly subject: string }
  | { readonly kind: "note"; readonly row: NoteRow }
  | {
      readonly kind: "label";
      readonly row: LabelRow;
      readonly capture: CaptureRow;
      readonly fact: FactNow["fact"] | undefined;
    }
  | { readonly kind: "row"; readonly row: OwnRow; readonly dataset: Dataset }
  | { readonly kind: "page"; readonly row: CaptureRow; readonly text: string };

/** So much of a page's words is read to show the place that was found (UTF-16 units). */
const READ = 400_000;

/** What stands behind names that were found, in their order. What is not there any more, or not yet, is left out. */
export async function foundRows(db: Database, refs: readonly string[]): Promise<FoundRow[]> {
  const rows = await Promise.all(refs.map((ref) => foundRow(db, ref)));
  return rows.flatMap((row) => row ?? []);
}

function foundRow(db: Database, ref: string): Promise<FoundRow | undefined> {
  const [kind, rest] = [ref.slice(0, 1), ref.slice(2)];
  switch (kind) {
    case "c":
      return caseById(db, rest).then((row) => row && { kind: "case", row });
    case "s":
      return db.listings.get(rest).then((row) => row && { kind: "subject", row });
    case "m":
      return db.subjectNames.get(rest).then((row) => (row?.name ? { kind: "name", row: named(row) } : undefined));
    case "f":
      return factOf(db, rest);
    case "n":
      return db.notes.get(rest).then((row) => (isShown(row) ? { kind: "note", row } : undefined));
    case "l":
      return labelledOf(db, rest);
    case "o":
      return ownRowOf(db, rest).then((found) => found && { kind: "row", ...found });
    case "p":
      return pageOf(db, rest);
    default:
      return Promise.resolve(undefined);
  }
}

const named = ({ node = "", name = "" }: Partial<SubjectNameRow>) => ({ node, name });

async function factOf(db: Database, name: string): Promise<FoundRow | undefined> {
  const [at = "", origin = "", index = "", n = ""] = name.split(" ");
  const key: RecordKey = [at, origin, Number(index), Number(n)];
  const [row] = await factsAt(db, [key]);
  if (!row || !isCounted(row)) return undefined;
  const names = await listingNames(db, [row.subject]);
  return { kind: "fact", row, subject: names.get(row.subject) ?? "" };
}

const isShown = (row: Partial<NoteRow> | undefined): row is NoteRow =>
  row?.addedAt !== undefined && row.withdrawn === false;

/** A label that is on, with what it is on. */
async function labelledOf(db: Database, key: string): Promise<FoundRow | undefined> {
  const row = await db.labels.get(key);
  const capture = row?.isOn ? await db.captures.get(row.captureId) : undefined;
  if (!row || !isMade(capture)) return undefined;
  const header = await db.entries.get([capture.origin, capture.index]);
  if (row.fact === null || !header) return { kind: "label", row, capture, fact: undefined };
  const [fact] = await factsAt(db, [[header.at, header.origin, header.index, row.fact]]);
  return { kind: "label", row, capture, fact: fact?.fact };
}

async function pageOf(db: Database, name: string): Promise<FoundRow | undefined> {
  const [captureId = "", sha256 = ""] = name.split(" ");
  const row = await db.captures.get(captureId);
  if (!isMade(row)) return undefined;
  const text = (await (await artifactBlob(db, sha256))?.slice(0, READ).text()) ?? "";
  return { kind: "page", row, text };
}
