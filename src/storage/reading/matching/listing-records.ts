import type { MatchRecord } from "../../../domain/casework/linkage";
import { type Said, listingRecord } from "../../../domain/casework/subjects";
import type { FactRow } from "../../../domain/evidence/captures";
import type { Database } from "../../base/database";
import { eachFact, factsAbout } from "../facts/facts-now";

/** Every listing by its node, as a record to be compared; of a property that changed, what was captured last. */
export async function listingRecords(db: Database): Promise<Map<string, MatchRecord>> {
  const book = openSaidBook();
  await eachFact(db, book.note);
  const records = new Map<string, MatchRecord>();
  await db.listings.each((listing) => {
    const record = listingRecord(listing, book.saidOf(listing.listingKey));
    records.set(record.key, record);
  });
  return records;
}

/** One listing as such a record; undefined where it is not here. */
export async function listingRecordOf(db: Database, listingKey: string): Promise<MatchRecord | undefined> {
  const listing = await db.listings.get(listingKey);
  if (!listing) return undefined;
  const book = openSaidBook();
  // By an index, rows of one subject come in the order of the log, too.
  for (const fact of await factsAbout(db, [listingKey])) book.note(fact);
  return listingRecord(listing, book.saidOf(listingKey));
}

type ByProperty = Map<string, readonly Said[]>;

interface SaidBook {
  readonly note: (fact: FactRow) => void;
  readonly saidOf: (listingKey: string) => readonly Said[];
}

/**
 * What the profiles of listings say, noted fact by fact in the order of the log. A capture's statements of one property stand
 * together and take the place of older ones.
 */
function openSaidBook(): SaidBook {
  const said = new Map<string, ByProperty>();
  const captureOf = new Map<string, string>();
  return {
    note({ kind, subject, captureId, fact }) {
      if (kind !== "profile" || fact.kind !== "profile") return;
      const properties: ByProperty = said.get(subject) ?? new Map<string, readonly Said[]>();
      said.set(subject, properties);
      const { property, value } = fact;
      const place = `${subject} ${property}`;
      const held = captureOf.get(place) === captureId ? (properties.get(property) ?? []) : [];
      captureOf.set(place, captureId);
      properties.set(property, [...held, { property, value }]);
    },
    saidOf: (listingKey) => [...(said.get(listingKey)?.values() ?? [])].flat(),
  };
}
