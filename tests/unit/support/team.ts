import { fc } from "@fast-check/vitest";
import type { Database } from "../../../src/storage/reading";
import { type Act, type Foreign, histories, live, receive, soundLogs } from "./histories";

/** Our own history and a colleague's log beside it, all of it readable. */
export const teams: fc.Arbitrary<[Act[], Foreign[]]> = fc.tuple(histories(), soundLogs("counterflow/b"));

export async function settle(db: Database, [history, foreign]: [Act[], Foreign[]]): Promise<void> {
  await live(db, history);
  await receive(db, foreign);
}
