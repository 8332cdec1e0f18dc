import type { ListingRow } from "../../../evidence/listings";
import { type FindDocument, filterOf, textsOf } from "./document";

/** What a source describes is found by its name, its identifiers and its address there. */
export function listingDocument({ listingKey, host, name, url, identifiers }: ListingRow): FindDocument {
  const values = identifiers.map(({ value }): ["body", string] => ["body", value]);
  return {
    ref: `s ${listingKey}`,
    kind: "subject",
    texts: textsOf(["head", name], ...values, ["body", url]),
    filters: [filterOf("host", host), filterOf("subject", listingKey)],
  };
}
