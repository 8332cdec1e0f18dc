import type { AddressParts, MatchRecord } from "../model";
import { plainLetters } from "../text/letters";
import { splitWords } from "../text/words";
import { addressParts } from "./address-text";
import { countryOf } from "./country";
import { postalCodeOf } from "./postal-code";
import type { PreparedAddress } from "./prepared";
import { prepareStreet } from "./street";

const LONGEST = 100;

/** An address as it is compared, or nothing where none of its parts is said. */
export function prepareAddress(address: MatchRecord["address"]): PreparedAddress | undefined {
  if (address === undefined) return undefined;
  const parts = typeof address === "string" ? addressParts(address) : withLine(address);
  const prepared = fromParts(parts);
  const { street, house, postalCode, locality, country } = prepared;
  return street || house || postalCode || locality || country ? prepared : undefined;
}

/** A “street” that is a whole line, “12 Mill Lane, AB1 2CD”: what it says and no other part does is taken from it. */
function withLine(parts: AddressParts): AddressParts {
  if (parts.street === undefined || !/[,\n]/u.test(parts.street)) return parts;
  const line = addressParts(parts.street);
  return {
    ...parts,
    street: line.street ?? parts.street,
    postalCode: parts.postalCode ?? line.postalCode,
    locality: parts.locality ?? line.locality,
    country: parts.country ?? line.country,
  };
}

function fromParts({ street = "", houseNumber, postalCode, locality = "", country }: AddressParts): PreparedAddress {
  return {
    ...prepareStreet(street, houseNumber),
    streetRaw: street,
    postalCode: postalCodeOf(postalCode),
    locality: splitWords(plainLetters(locality.slice(0, LONGEST))).join(" "),
    localityRaw: locality,
    country: countryOf(country),
  };
}
