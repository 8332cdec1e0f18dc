import type { ListingRow } from "../../evidence/listings";
import type { Identifier } from "../../evidence/reading";
import type { MatchRecord } from "../linkage";
import { listingNode } from "./node";

/** What a profile fact says: the schema.org term, and the value as the page has it. */
export interface Said {
  readonly property: string;
  readonly value: string;
}

/** Schemes that sources state as facts about a thing rather than as its identifier (schema.org, Organization). */
const SCHEMES = ["vatID", "taxID", "leiCode", "duns", "iso6523Code", "gtin13", "gtin8", "gtin12", "gtin14", "isbn"];

/**
 * What is known of a listing, as a record to be compared with others. The address of the source's own page says nothing of
 * the thing; addresses that facts give do.
 */
export function listingRecord(
  { listingKey, name, types, identifiers, host }: ListingRow,
  said: readonly Said[],
): MatchRecord {
  const values = (...properties: string[]): string[] =>
    said.flatMap(({ property, value }) => (properties.includes(property) ? [value] : []));
  const one = (property: string): string | undefined => values(property)[0];
  const stated = said.flatMap(({ property, value }): Identifier[] =>
    SCHEMES.includes(property) ? [{ scheme: property, value }] : [],
  );
  return {
    key: listingNode(listingKey),
    names: [name, ...values("legalName", "alternateName")].filter((text) => text !== ""),
    types,
    identifiers: [...identifiers, ...stated],
    telephones: values("telephone", "phone", "contactPoint.telephone"),
    urls: values("url", "sameAs", "website").filter((url) => !isAt(url, host)),
    address: addressOf(one),
    geo: geoOf(one),
    maker: one("brand") ?? one("brand.name") ?? one("manufacturer"),
    model: one("mpn") ?? one("model") ?? one("sku"),
  };
}

function addressOf(one: (property: string) => string | undefined): MatchRecord["address"] {
  const parts = {
    street: one("address.streetAddress"),
    postalCode: one("address.postalCode"),
    locality: one("address.addressLocality"),
    region: one("address.addressRegion"),
    country: one("address.addressCountry"),
  };
  return Object.values(parts).some((part) => part !== undefined) ? parts : one("address");
}

/** Decimal degrees, as schema.org writes them. */
function geoOf(one: (property: string) => string | undefined): MatchRecord["geo"] {
  const [latitude, longitude] = [Number(one("geo.latitude") ?? NaN), Number(one("geo.longitude") ?? NaN)];
  const isPlace = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isPlace ? { latitude, longitude } : undefined;
}

function isAt(url: string, host: string): boolean {
  return URL.canParse(url) && new URL(url).host === host;
}
