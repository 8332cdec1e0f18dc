import type { SourceRow } from "../../domain/evidence/sources";
import type { ListingRow } from "../../domain/evidence/listings";
import type { Database } from "../base/database";

/** All sources that were captured from or graded, by host. */
export const listSources = (db: Database): Promise<Partial<SourceRow>[]> => db.sources.orderBy("host").toArray();

export const sourceByHost = (db: Database, host: string): Promise<Partial<SourceRow> | undefined> =>
  db.sources.get(host);

/** All subjects by name, in the order of the given language. */
export async function listSubjects(db: Database, language: string): Promise<ListingRow[]> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (await db.listings.toArray()).sort((a, b) => compare(a.name, b.name));
}
