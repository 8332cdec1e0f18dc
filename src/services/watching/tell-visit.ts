import { listingKey } from "../../domain/evidence/listings";
import { hostOf } from "../../domain/evidence/sources";
import { type WatchRow, afterCheck } from "../../domain/casework/watch";
import { watchesOfListings } from "../../storage/reading";
import type { PageRead } from "../page-read";
import type { Ports } from "../ports";
import { keepState } from "./sweep-states";
import { type TellNeeds, tellObserved } from "./tell";

export type VisitNeeds = TellNeeds & Pick<Ports, "watchState" | "setWatchState" | "keepStates">;

/** A page that the official has read: what their watches ask for is compared with it. What cannot be kept now is told at the next visit. */
export async function tellVisit(page: PageRead, ports: VisitNeeds): Promise<void> {
  const host = hostOf(page.url);
  const keys = new Map(page.reading.subjects.map(({ id }) => [listingKey(host, id), id]));
  for (const watch of await watchesOfListings(ports.db, [...keys.keys()])) await tellOf(watch, keys, page, ports);
}

async function tellOf(
  watch: WatchRow,
  keys: ReadonlyMap<string, string>,
  { reading, readAt }: PageRead,
  ports: VisitNeeds,
): Promise<void> {
  const facts = reading.facts.filter(({ subject }) => subject === keys.get(watch.listing));
  if (facts.length === 0) return;
  const told = await tellObserved(watch, { readAt, readBy: "visit", facts }, ports);
  if (!told.ok) return;
  const before = await ports.watchState(watch.watchId);
  const { etag, lastModified } = before ?? {};
  const outcome = told.value > 0 ? "changed" : "same";
  await keepState(watch.watchId, afterCheck(before, outcome, readAt, { etag, lastModified }), ports);
}
