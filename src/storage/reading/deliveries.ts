import {
  type CaseEvent,
  type DeliveryRow,
  type ToldUpTo,
  caseEventOf,
  deliveryIdOf,
  isEnded,
  toldOf,
} from "../../domain/keeping/deliveries";
import type { Header } from "../../domain/ledger/log";
import type { Told } from "../../domain/policy";
import type { Database } from "../base/database";
import { storedEntry } from "./entries";
import { ownOrigin, ownSize } from "./own-log";

/** Something that the case system is still to be told. */
export interface ToTell {
  readonly deliveryId: string;
  readonly of: DeliveryRow["of"];
  readonly told: Told;
  readonly event: CaseEvent;
}

/** From where on the own log is told of, where it is told of from now on. */
export const fromNowOn = async (db: Database): Promise<ToldUpTo> => ({
  origin: (await ownOrigin(db)) ?? "",
  next: await ownSize(db),
});

const AT_ONCE = 500;

/**
 * What is still to be told, the first first: what is to be sent again, then what the own log has had since, as far as it is of
 * these kinds and can still be read. With it, from where on is to be looked next time.
 */
export async function toTell(
  db: Database,
  upTo: ToldUpTo,
  events: ReadonlySet<Told>,
  most: number,
): Promise<{ readonly waiting: readonly ToTell[]; readonly upTo: ToldUpTo }> {
  const origin = await ownOrigin(db);
  if (origin === undefined) return { waiting: [], upTo };
  const waiting: ToTell[] = await resumed(db, origin, most);
  // A log that was begun anew is told of from its first entry.
  let next = origin === upTo.origin ? upTo.next : 0;
  let isBehind = true;
  for (let from = next; waiting.length < most; from += AT_ONCE) {
    const headers = await db.entries
      .where("[origin+index]")
      .between([origin, from], [origin, from + AT_ONCE], true, false)
      .toArray();
    for (const header of headers) {
      const told = toldOf(header.type);
      const one = told && events.has(told) ? await asToTell(db, header, told) : undefined;
      if (one && waiting.length < most) waiting.push(one);
      if (one) isBehind = false;
      else if (isBehind) next = header.index + 1;
    }
    if (headers.length < AT_ONCE) break;
  }
  return { waiting, upTo: { origin, next } };
}

/** Nothing where it was told of already, or can be read no more. */
async function asToTell(db: Database, header: Header, told: Told): Promise<ToTell | undefined> {
  const deliveryId = deliveryIdOf(header);
  if (isEnded(await db.deliveries.get(deliveryId))) return undefined;
  return eventAt(db, header, told);
}

async function eventAt(db: Database, header: Header, told: Told): Promise<ToTell | undefined> {
  const stored = await storedEntry(db, header.origin, header.index);
  const caseId = (stored?.payload as { readonly caseId?: unknown } | undefined)?.caseId;
  const kind = typeof caseId === "string" ? (await db.cases.get(caseId))?.kind : undefined;
  const event = caseEventOf(header, stored?.payload, kind);
  const { origin, index } = header;
  return event && { deliveryId: deliveryIdOf(header), of: { origin, index }, told, event };
}

/** What had failed and is to be sent again, of this installation's own log. */
async function resumed(db: Database, own: string, most: number): Promise<ToTell[]> {
  const rows = (await db.deliveries.where("state").equals("waiting").toArray()).filter((row) => isEnded(row));
  const ours = rows.filter(({ of }) => of.origin === own).sort((a, b) => a.of.index - b.of.index);
  const found: ToTell[] = [];
  for (const { of, told } of ours.slice(0, most)) {
    const header = await db.entries.get([of.origin, of.index]);
    const one = header && (await eventAt(db, header, told));
    if (one) found.push(one);
  }
  return found;
}

/** What was told, and what was not taken, the last first. */
export async function listDeliveries(db: Database): Promise<readonly DeliveryRow[]> {
  const rows = (await db.deliveries.toArray()).filter((row) => isEnded(row));
  return rows.sort((a, b) => (a.endedAt < b.endedAt ? 1 : a.endedAt > b.endedAt ? -1 : b.of.index - a.of.index));
}
