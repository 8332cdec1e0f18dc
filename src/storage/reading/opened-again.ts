import { type EventRow, type Recorded } from "../../domain/ledger/log";
import { caseClosed, caseOpened } from "../../domain/casework/cases";
import type { Database } from "../base/database";

type Event = Recorded<EventRow>;

/** Of events, those that opened a case anew: the same installation had opened it before. */
export async function openedAgain(db: Database, events: readonly Event[]): Promise<ReadonlySet<Event>> {
  const opened = events.filter(({ type, caseId }) => type === caseOpened.type && caseId !== undefined);
  const firsts = await Promise.all(opened.map((event) => firstOf(db, event)));
  return new Set(opened.filter(({ index }, n) => (firsts[n]?.index ?? index) < index));
}

/** The first word of an installation on whether a case is open. What an erased entry said of it is not known any more. */
const firstOf = (db: Database, { caseId = "", origin }: Event): Promise<Event | undefined> =>
  db.events
    .where("caseId")
    .equals(caseId)
    .filter((event) => event.origin === origin && isOnState(event))
    .first();

const isOnState = ({ type }: Event): boolean => type === caseOpened.type || type === caseClosed.type;
