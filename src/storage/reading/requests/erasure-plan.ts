import { retentionClock } from "../../../domain/casework/protection";
import type { Hit, KeptWhy } from "../../../domain/keeping/requests";
import type { Database } from "../../base/database";
import { caseIdsOf } from "../captures";
import { caseById } from "../cases";
import { type Erasable, toErase } from "../erasure/to-erase";
import type { RetentionAsked } from "../inbox/waiting-retention";
import { caseKeeping } from "../protection/case-keeping";
import { heldBy } from "../protection/held-by";

/** Something that would be erased for a person's request, as a whole, and what speaks for keeping it. */
export interface ErasureItem {
  /** Names it in the log and says nothing of anybody. */
  readonly name: string;
  readonly target: Erasable;
  /** What is about the person in it. */
  readonly hits: readonly Hit[];
  readonly title: string;
  readonly caseIds: readonly string[];
  /** Of a capture: how many facts go with it that are not about the person, too. */
  readonly facts: number;
  /** Why it would be kept; the first stands first. A legal hold leaves no choice. */
  readonly kept: readonly KeptWhy[];
}

/** What would go for these findings, each thing once. What is gone already is not among it. */
export async function erasureItems(
  db: Database,
  hits: readonly Hit[],
  retention: RetentionAsked & { readonly today: string },
): Promise<ErasureItem[]> {
  const found = new Map<string, { readonly target: Erasable; readonly hits: Hit[] }>();
  for (const hit of hits) {
    const target = await targetOf(db, hit);
    if (!target) continue;
    const name = nameOfTarget(target);
    const held = found.get(name);
    if (held) held.hits.push(hit);
    else found.set(name, { target, hits: [hit] });
  }
  const cited = await citedByAny(db);
  const items: ErasureItem[] = [];
  for (const [name, { target, hits: of }] of found) {
    const headers = await toErase(db, target);
    const [first] = of;
    if (headers.length === 0 || !first) continue;
    const caseIds = target.what === "capture" ? await caseIdsOf(db, target.captureId) : first.caseIds;
    const statuses = await db.cases.bulkGet([...caseIds]);
    const why: readonly (KeptWhy | false)[] = [
      (await heldBy(db, headers)) !== undefined && "legal-hold",
      (of.some(({ group }) => group === "decision") ||
        headers.some(({ origin, index }) => cited.has(`${origin} ${index}`))) &&
        "decision",
      target.what === "dataset" && "own-table",
      statuses.some((row) => row?.status === "open") && "open-case",
      (await someRuns(db, caseIds, retention)) && "retention",
      caseIds.length > 1 && "shared",
    ];
    items.push({
      ...{ name, target, hits: of, caseIds },
      title: first.title || first.source,
      facts: target.what === "capture" ? ((await db.captures.get(target.captureId))?.factCount ?? 0) : 0,
      kept: why.filter((one) => one !== false),
    });
  }
  return items;
}

/** What names a thing in the record of what was done. */
export function nameOfTarget(target: Erasable): string {
  switch (target.what) {
    case "entry":
      return `entry ${target.origin} ${target.index}`;
    case "import":
      return `import ${target.sha256}`;
    case "note":
      return `note ${target.noteId}`;
    case "dataset":
      return `dataset ${target.datasetId}`;
    case "capture":
      return `capture ${target.captureId}`;
  }
}

/** A capture goes as a whole with what was said of it, and so does a note, and a table. */
async function targetOf(db: Database, { place, group, captureId, type }: Hit): Promise<Erasable | undefined> {
  if (place.in === "row") return { what: "dataset", datasetId: place.datasetId };
  if (place.in === "file") return captureId === undefined ? undefined : { what: "capture", captureId, notes: false };
  const { origin, index } = place;
  if (group === "note") {
    const note = await noteOf(db, origin, index);
    if (note !== undefined) return { what: "note", noteId: note };
  }
  if (captureId !== undefined && (type.startsWith("capture.") || type.startsWith("fact.")))
    return { what: "capture", captureId, notes: false };
  return { what: "entry", origin, index };
}

async function noteOf(db: Database, origin: string, index: number): Promise<string | undefined> {
  const row = await db.payloads.get([origin, index]);
  const said: unknown = row && JSON.parse(row.json);
  return typeof said === "object" && said !== null && "noteId" in said && typeof said.noteId === "string"
    ? said.noteId
    : undefined;
}

/** The entries that decisions on record cite. */
async function citedByAny(db: Database): Promise<ReadonlySet<string>> {
  const rows = await db.decisions.toArray();
  return new Set(rows.flatMap(({ record }) => record.cited.map(({ origin, index }) => `${origin} ${index}`)));
}

/** Whether the evidence of one of these closed cases is to be kept longer than until today. */
async function someRuns(
  db: Database,
  caseIds: readonly string[],
  { months, dayOf, today }: RetentionAsked & { readonly today: string },
): Promise<boolean> {
  for (const caseId of caseIds) {
    const row = await caseById(db, caseId);
    if (row?.status !== "closed") continue;
    const { hold, retention: rule } = await caseKeeping(db, caseId);
    const closedOn = dayOf(row.closedAt ?? row.openedAt);
    const policyMonths = months[row.kind];
    const clock = retentionClock({ status: row.status, closedOn, policyMonths, rule, isHeld: hold === "held", today });
    if (clock.at === "running") return true;
  }
  return false;
}
