import type { AddressParts, MatchRecord } from "../model";
import { addressParts } from "../reading/address-text";
import type { Column, Meaning } from "./meanings";

/** A table's row as a record, by what its columns mean; empty cells say nothing. */
export function recordOfRow(key: string, row: readonly string[], columns: readonly Column[]): MatchRecord {
  const all = (meaning: Meaning): string[] =>
    columns.flatMap((column) => (column.meaning === meaning ? cell(row, column) : []));
  const one = (meaning: Meaning): string | undefined => all(meaning)[0];
  const identifiers = columns.flatMap((column) =>
    column.meaning === "identifier"
      ? cell(row, column).map((value) => ({ scheme: column.scheme ?? "identifier", value }))
      : [],
  );
  return {
    key,
    names: all("name"),
    identifiers,
    telephones: all("telephone"),
    urls: all("url"),
    address: addressOf(one),
    geo: pointOf(one("latitude"), one("longitude")),
    types: all("type"),
    description: one("description"),
    maker: one("maker"),
    model: one("model"),
    price: one("price"),
    date: one("date"),
  };
}

function cell(row: readonly string[], { place }: Column): string[] {
  const value = row[place]?.trim() ?? "";
  return value === "" ? [] : [value];
}

/** Parts in columns of their own count; what an address in one text says besides is taken from it. */
function addressOf(one: (meaning: Meaning) => string | undefined): AddressParts {
  const text = one("address");
  const parsed = text === undefined ? {} : addressParts(text);
  return {
    street: one("street") ?? parsed.street ?? text,
    houseNumber: one("houseNumber"),
    postalCode: one("postalCode") ?? parsed.postalCode,
    locality: one("locality") ?? parsed.locality,
    region: one("region"),
    country: one("country") ?? parsed.country,
  };
}

function pointOf(latitude: string | undefined, longitude: string | undefined): MatchRecord["geo"] {
  const [north, east] = [latitude, longitude].map((text) => Number((text ?? "").replace(",", ".")));
  if (latitude === undefined || longitude === undefined) return undefined;
  return Number.isFinite(north) && Number.isFinite(east) ? { latitude: north ?? 0, longitude: east ?? 0 } : undefined;
}
