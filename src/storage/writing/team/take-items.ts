import { type SharedItem, itemFault, mayBeShared } from "../../../domain/files/team";
import { erasureTarget } from "../../../domain/keeping/erasure";
import { type EventRow, type Header, events, hashFromHex, madeAt } from "../../../domain/ledger/log";
import type { Database, EntryKey, PayloadRow } from "../../base/database";
import type { TeamLater } from "../../base/team-rows";
import { erasureOf } from "../../reading/erasures";
import { isRebuilding } from "../../reading/rebuild-state";
import { bringsOthers } from "../../reading/team/brings-others";
import { teamRow } from "../../reading/team/team-row";
import { factsHeld } from "../facts-held";
import { type RowChange, indexRows } from "../find/index-rows";
import { noteChanges } from "../matching/note-changes";
import { type KeptEntry, projectEntries } from "../project-entries";
import { finishRebuild } from "../rebuild";
import { writing } from "../write";

/** What became of an item: it counts, it did already, it may count later, or it never will. */
export type ItemTaken = "taken" | "again" | TeamLater["code"] | "item-other" | "item-payload" | "item-kind" | "stopped";

/** So far a colleague's clock may be ahead of ours before what was written by it waits (ms). */
const FUTURE_MS = 24 * 3_600_000;

/**
 * Takes in entries of other origins, in one transaction: each is held against the leaf that its origin signed, then stands beside
 * one's own, and in every table that it changes. `now` as `toISOString` writes it.
 */
export async function takeItems(db: Database, items: readonly SharedItem[], now: string): Promise<ItemTaken[]> {
  for (;;) {
    const taken = await writing(db, async () => ((await isRebuilding(db)) ? undefined : takeNow(db, items, now)));
    if (taken) return taken;
    await finishRebuild(db);
  }
}

async function takeNow(db: Database, items: readonly SharedItem[], now: string): Promise<ItemTaken[]> {
  const keys = items.map(({ header: { origin, index } }): EntryKey => [origin, index]);
  const [headers, payloads, leaves, origins] = await Promise.all([
    db.entries.bulkGet(keys),
    db.payloads.bulkGet(keys),
    db.nodes.bulkGet(keys.map(([origin, index]): [string, number, number] => [origin, 0, index])),
    db.teamOrigins.bulkGet(keys.map(([origin]) => origin)),
  ]);
  const made: KeptEntry[] = [];
  const seen = new Set<string>();
  const [held, ahead] = [new Map<string, number>(), new Map<string, number>()];
  const verdicts: ItemTaken[] = [];
  for (const [i, item] of items.entries()) {
    const { header } = item;
    const name = erasureTarget(header.origin, header.index);
    const known = {
      header: headers[i],
      payload: payloads[i],
      leaf: leaves[i]?.hash,
      isStopped: origins[i]?.stopped !== undefined,
    };
    const verdict = seen.has(name) ? "again" : judge(item, known, now);
    verdicts.push(verdict);
    if (verdict !== "taken") continue;
    const payload = await payloadToKeep(db, item);
    // Its header is here, and what it said was erased: there is nothing to add.
    if (known.header && !payload) {
      verdicts[i] = "again";
      continue;
    }
    seen.add(name);
    made.push({ header, payload });
    if (!known.header) held.set(header.origin, (held.get(header.origin) ?? 0) + 1);
    const early = Date.parse(madeAt(header)) - Date.parse(now);
    if (early > 0) ahead.set(header.origin, Math.max(ahead.get(header.origin) ?? 0, early));
  }
  await keep(db, made);
  for (const [origin, count] of new Map([
    ...held,
    ...[...ahead.keys()].filter((one) => !held.has(one)).map((one) => [one, 0] as const),
  ])) {
    const row = await db.teamOrigins.get(origin);
    const aheadMs = Math.max(row?.aheadMs ?? 0, ahead.get(origin) ?? 0);
    if (row)
      await db.teamOrigins.put({ ...row, held: row.held + count, heardAt: now, ...(aheadMs > 0 && { aheadMs }) });
  }
  return verdicts;
}

interface Known {
  readonly header: Header | undefined;
  readonly payload: PayloadRow | undefined;
  readonly leaf: string | undefined;
  readonly isStopped: boolean;
}

function judge(item: SharedItem, known: Known, now: string): ItemTaken {
  const { header, payload } = item;
  if (known.header && (known.payload || !payload)) return "again";
  if (known.isStopped && !known.leaf) return "stopped";
  const leaf = hashFromHex(known.leaf ?? "");
  if (!leaf) return "item-early";
  const fault = itemFault(item, leaf);
  if (fault) return fault;
  const isShared = mayBeShared(header.type);
  if (isShared !== "yes") return isShared === "no" ? "item-kind" : "item-newer";
  return Date.parse(header.at) - Date.parse(now) > FUTURE_MS ? "item-future" : "taken";
}

/** What was erased stays so, however late what it said arrives. */
async function payloadToKeep(db: Database, { header, payload }: SharedItem): Promise<PayloadRow | undefined> {
  const { origin, index } = header;
  if (!payload || (await erasureOf(db, { origin, index }))) return undefined;
  return { origin, index, ...payload };
}

async function keep(db: Database, made: readonly KeptEntry[]): Promise<void> {
  if (made.length === 0) return;
  const changed: RowChange[] = [];
  await Promise.all([
    db.entries.bulkPut(made.map(({ header }) => header)),
    db.payloads.bulkPut(made.flatMap(({ payload }) => payload ?? [])),
    projectEntries(db, made, (change) => changed.push(change)),
  ]);
  const row = await teamRow(db);
  if (row?.looked && changed.some(({ table, after }) => table === events.name && bringsOthers(after as EventRow))) {
    const { looked: _looked, ...rest } = row;
    await db.meta.put(rest);
  }
  const followed = await factsHeld(db, changed);
  await Promise.all([indexRows(db, followed), noteChanges(db, followed)]);
}
