import type { CaseKeepingRow } from "../../../domain/casework/protection";
import type { Database } from "../../base/database";

/** What officials said of keeping a case; nothing of it where nobody said anything. */
export const caseKeeping = async (db: Database, caseId: string): Promise<Partial<CaseKeepingRow>> =>
  (await db.caseKeepings.get(caseId)) ?? {};

/** The cases of which nothing may be erased. */
export const heldCases = async (db: Database): Promise<ReadonlySet<string>> =>
  new Set(await db.caseKeepings.where("hold").equals("held").primaryKeys());
