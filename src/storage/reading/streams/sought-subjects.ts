import type { SoughtSubject } from "../../../domain/casework/streams";
import type { Database } from "../../base/database";
import { listingRecords } from "../matching/listing-records";
import { everySubject } from "../subjects/every-subject";

/** A subject as it is looked for, and the cases that have something of it. */
export interface SoughtHere extends SoughtSubject {
  readonly caseIds: readonly string[];
}

/** Every subject as it is looked for in stories. */
export async function soughtSubjects(db: Database): Promise<readonly SoughtHere[]> {
  const records = await listingRecords(db);
  return (await everySubject(db)).map(({ node, name, parts, caseIds }) => ({
    node,
    name,
    caseIds,
    records: parts.flatMap((part) => records.get(part) ?? []),
  }));
}
