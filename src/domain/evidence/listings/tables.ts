import type { Identifier, Subject } from "../reading";
import { type Writes, wholeRegisters } from "../../ledger/log";

export interface ListingRow {
  listingKey: string;
  host: string;
  id: string;
  name: string;
  types: readonly string[];
  url: string | null;
  identifiers: readonly Identifier[];
}

/** Each thing as one source last described it; one subject may have listings at several sources. */
export const listings = wholeRegisters<ListingRow>()("listings", "listingKey", ["host"]);

/**
 * A listing's key: what one source calls one thing. The host is part of it, so that no page can speak in the name of
 * another community's subject.
 */
export const listingKey = (host: string, id: string): string => `${host} ${id}`;

export const listingRow = (host: string, { id, name = "", types, url, identifiers }: Subject): ListingRow => ({
  listingKey: listingKey(host, id),
  host,
  id,
  name,
  types,
  url: url ?? null,
  identifiers,
});

export const writesListings: Writes = { table: listings, foundBy: { event: "subjects" } };
