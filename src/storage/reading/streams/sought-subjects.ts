import type { SoughtSubject } from "../../../domain/casework/streams";
import type { Database } from "../../base/database";
import { listingRecords } from "../matching/listing-records";
import { everySubject } from "../subjects/every-subject";

/** Every subject as it is looked for in stories. */
export async function soughtSubjects(db: Database): Promise<readonly SoughtSubject[]> {
  const records = await listingRecords(db);
  return (await everySubject(db)).map(({ node, name, parts }) => ({
    node,
    name,
    records: parts.flatMap((part) => records.get(part) ?? []),
  }));
}
