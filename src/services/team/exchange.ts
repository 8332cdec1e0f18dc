import { ownOrigin } from "../../storage/reading";
import { type ErasuresApplied, applyErasures, beginTeam, seekMissing } from "../../storage/writing";
import type { Exchange } from "./needs";
import { readItems } from "./read-items";
import { readLog } from "./read-log";
import { sendItems } from "./send-items";
import { sendLog } from "./send-log";
import { readWords, sendWord } from "./words";

/** What one exchange did. */
export interface Exchanged {
  readonly taken: number;
  readonly sent: number;
  readonly erased: ErasuresApplied;
  /** What is wrong with a log: our own is gone on with elsewhere, or leaves of a colleague's never came. */
  readonly trouble?: "own-fork" | "gap";
  /** What was said of how far we are. */
  readonly said: string | undefined;
}

/**
 * One exchange with the team: reads what is new, erases what colleagues erased, tells what is new here. It can be cut off at
 * any place: the next one goes on. @throws LinkFailed
 */
export async function exchangeWith(exchange: Exchange, before?: string): Promise<Exchanged> {
  const { db } = exchange.ports;
  await beginTeam(db, exchange.team);
  const own = await ownOrigin(db);
  const items = await exchange.link.newest("items");
  const log = await readLog(exchange);
  let taken = await readItems(exchange, own, items);
  if (await seekMissing(db)) taken += await readItems(exchange, own, items);
  const erased = await applyErasures(db);
  const gap = log.gaps > 0 && { trouble: "gap" as const };
  const nothing = { taken, sent: 0, erased, said: before, ...gap };
  if (own === undefined) return nothing;
  if (log.isOwnForked) return { ...nothing, trouble: "own-fork" };
  const told = await sendLog(exchange, own);
  if (told.is === "overtaken") {
    const again = await readLog(exchange);
    return again.isOwnForked ? { ...nothing, trouble: "own-fork" } : nothing;
  }
  const sent = await sendItems(exchange, own, told.known);
  const said = await sendWord(exchange, own, { held: erased.held, before });
  await readWords(exchange);
  return { taken, sent, erased, said, ...gap };
}
