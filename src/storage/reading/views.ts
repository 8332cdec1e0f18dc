import * as v from "valibot";
import { evidenceViewed } from "../../domain/keeping/custody";
import type { EventRow, Recorded } from "../../domain/ledger/log";
import type { Database } from "../base/database";
import { payloadOf } from "../base/payload";
import { ownOrigin } from "./own-log";

/** That a capture, or one of its artifacts, was looked at. */
export interface View {
  readonly place: Recorded<EventRow>;
  readonly artifact: string | undefined;
}

const isView = ({ type }: EventRow): boolean => type === evidenceViewed.type;

/** The own log's views of a capture from a place on. */
export async function viewsOfCapture(db: Database, captureId: string, from: number): Promise<View[]> {
  const own = await ownOrigin(db);
  const events = await db.events.where("captureId").equals(captureId).filter(isView).toArray();
  const late = events.filter(({ origin, index }) => origin === own && index >= from);
  const payloads = await db.payloads.bulkGet(late.map(({ origin, index }): [string, number] => [origin, index]));
  return late.flatMap((place, i) => {
    const parsed = v.safeParse(evidenceViewed.payload, payloadOf(payloads[i]));
    return parsed.success ? [{ place, artifact: parsed.output.artifact }] : [];
  });
}

/** How often evidence of a case was looked at, and when last. */
export interface CaseViews {
  readonly count: number;
  readonly last: string | undefined;
}

export async function viewsOfCase(db: Database, caseId: string): Promise<CaseViews> {
  const events = await db.events.where("caseId").equals(caseId).filter(isView).toArray();
  return { count: events.length, last: events.at(-1)?.at };
}
