import type { SoughtSubject } from "../../../domain/casework/streams";
import type { Database } from "../../base/database";
import { listingRecords } from "../matching/listing-records";
import { everySubject } from "../subjects/every-subject";

/** A subject as it is looked for, and the cases that have something of it. */
export interface SoughtHere extends SoughtSubject {
  readonly caseIds: readonly string[];
}

/** What a kept story is itself; a story is not about another one. */
const STORIES: ReadonlySet<string> = new Set(["NewsArticle", "BlogPosting"]);
const isStory = (types: readonly string[]): boolean => types.length > 0 && types.every((type) => STORIES.has(type));

/** Every subject as it is looked for in stories. */
export async function soughtSubjects(db: Database): Promise<readonly SoughtHere[]> {
  const records = await listingRecords(db);
  const sought = (await everySubject(db)).filter(({ types }) => !isStory(types));
  return sought.map(({ node, name, parts, caseIds }) => ({
    node,
    name,
    caseIds,
    records: parts.flatMap((part) => records.get(part) ?? []),
  }));
}
