import type { MatchRecord } from "../../../domain/casework/linkage";
import { type Said, listingRecord } from "../../../domain/casework/subjects";
import type { Database } from "../../base/database";

/** Every listing by its node, as a record to be compared; of a property that changed, what was captured last. */
export async function listingRecords(db: Database): Promise<Map<string, MatchRecord>> {
  const said = await saidOfListings(db);
  const records = new Map<string, MatchRecord>();
  await db.listings.each((listing) => {
    const record = listingRecord(listing, [...(said.get(listing.listingKey)?.values() ?? [])].flat());
    records.set(record.key, record);
  });
  return records;
}

type ByProperty = Map<string, readonly Said[]>;

/** What the profiles of listings say. A capture's statements of one property stand together and take the place of older ones. */
async function saidOfListings(db: Database): Promise<ReadonlyMap<string, ByProperty>> {
  const said = new Map<string, ByProperty>();
  const captureOf = new Map<string, string>();
  await db.facts.orderBy(":id").each(({ kind, subject, captureId, fact }) => {
    if (kind !== "profile" || fact.kind !== "profile") return;
    const properties = said.get(subject) ?? new Map<string, readonly Said[]>();
    said.set(subject, properties);
    const { property, value } = fact;
    const place = `${subject} ${property}`;
    const held = captureOf.get(place) === captureId ? (properties.get(property) ?? []) : [];
    captureOf.set(place, captureId);
    properties.set(property, [...held, { property, value }]);
  });
  return said;
}
