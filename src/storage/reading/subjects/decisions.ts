import { type Decided, type JoinRow, decidedOf } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";

/** Every decision that two parts are one, or that they are not; those that were taken back are left out. */
export const everyDecision = async (db: Database): Promise<readonly Decided[]> =>
  (await db.joins.toArray()).flatMap(decidedOf);

/** Each decision, taken back or not, in which one of these parts stands. */
export async function decisionRows(db: Database, nodes: readonly string[]): Promise<readonly JoinRow[]> {
  const rows = await db.joins.where("a").anyOf(nodes).or("b").anyOf(nodes).toArray();
  return rows.sort((one, other) => (one.pairKey < other.pairKey ? -1 : 1));
}

/** What is decided of one part. */
export const decidedIn =
  (db: Database) =>
  async (node: string): Promise<readonly Decided[]> =>
    (await decisionRows(db, [node])).flatMap(decidedOf);
