import type { Database } from "../base/database";
import { writing } from "./write";

/** The next entry begins a log of its own, under a new name and key. What is left of the one before stays as it is. */
export async function beginNewLog(db: Database): Promise<void> {
  await writing(db, () => db.meta.delete("origin"));
}
