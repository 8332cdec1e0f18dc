import type { RegisterChange } from "../../../domain/ledger/log";
import type { Database } from "../../base/database";

const CASES = ["case.opened", "case.changed", "case.closed"];
const LINKS = ["capture.made", "capture.linked", "capture.unlinked"];
const NOTES = ["note.added", "note.revised", "note.withdrawn"];
const RECIPES = ["recipe.saved", "recipe.withdrawn"];

interface Writers {
  /** What the events of all entries that write a row have in common, by the change of one of them. */
  readonly shared: (
    change: RegisterChange,
  ) => readonly [index: "caseId" | "captureId" | "host" | "subjects", key: string];
  /** The types of the entries that write a field. */
  readonly types: (field: string) => readonly string[];
}

/** Where the entries that write the rows of a table are found. Rows of a table not named here are sought in all entries. */
const WRITERS: Readonly<Record<string, Partial<Writers> & Pick<Writers, "types">>> = {
  cases: { shared: ({ key }) => ["caseId", key], types: () => CASES },
  captures: { shared: ({ key }) => ["captureId", key], types: () => ["capture.made"] },
  links: { shared: ({ key }) => ["captureId", key.split(" ", 1)[0] ?? ""], types: () => LINKS },
  subjects: { shared: ({ key }) => ["subjects", key], types: () => ["capture.made"] },
  sources: { shared: ({ key }) => ["host", key], types: sourceTypes },
  // One note may be spoken of for several cases.
  notes: { types: () => NOTES },
  recipes: { types: () => RECIPES },
};

function sourceTypes(field: string): readonly string[] {
  if (field === "host") return ["capture.made", "source.graded"];
  return field === "lastCapturedAt" ? ["capture.made"] : ["source.graded"];
}

/** The events of all entries that may write these fields of a row; more than those, never fewer. */
export async function writersOf(db: Database, change: RegisterChange, fields: readonly string[]) {
  const writers = WRITERS[change.table];
  if (!writers) return db.events.toArray();
  const types = new Set(fields.flatMap((field) => writers.types(field)));
  const shared = writers.shared?.(change);
  const events = shared ? db.events.where(shared[0]).equals(shared[1]) : db.events.where("type").anyOf([...types]);
  return events.filter(({ type }) => types.has(type)).toArray();
}
