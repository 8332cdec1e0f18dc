import type { Owned, OwnerProperty } from "../../analysis/networks";
import { type AddressParts, type MatchRecord, prepareAddress, prepareName, prepareTelephone } from "../linkage";
import type { Said } from "./listing-record";

/** What a subject may share with another one of the same owner, and where that is said. */
type Shared = Omit<Owned, "subject">;

const OWNERS = ["parentOrganization", "parentOrganization.name", "parentOrganization.legalName"];
const TELEPHONES = ["telephone", "phone", "contactPoint.telephone"];
const ADDRESS = {
  street: "address.streetAddress",
  postalCode: "address.postalCode",
  locality: "address.addressLocality",
  country: "address.addressCountry",
} as const;

/** Parent organisations, addresses, telephone and VAT numbers among the facts of one listing, each with the fact that says it. */
export function ownersOf(said: readonly (Said & { readonly id: string })[]): Shared[] {
  const of = (...properties: readonly string[]) => said.filter(({ property }) => properties.includes(property));
  const part = (property: string): string | undefined => of(property)[0]?.value;
  const [street] = of(ADDRESS.street, "address");
  const parts = {
    street: street?.value,
    postalCode: part(ADDRESS.postalCode),
    locality: part(ADDRESS.locality),
    country: part(ADDRESS.country),
  };
  return [
    ...of(...OWNERS).flatMap(({ id, value }) => shared("parentOrganization", value, prepareName(value)?.joined, id)),
    ...of(...TELEPHONES).flatMap(({ id, value }) => telephone(value, id)),
    ...of("vatID").flatMap(({ id, value }) => vatNumber(value, id)),
    ...(street ? addressOf(street.property === "address" ? street.value : parts, street.id) : []),
  ];
}

/** The same of a row of own data. It knows no parent organisations: no column is said to be one. */
export function ownersOfRow({ telephones = [], identifiers = [], address }: MatchRecord, id: string): Shared[] {
  return [
    ...telephones.flatMap((one) => telephone(one, id)),
    ...identifiers.flatMap(({ scheme, value }) => (/^vat/iu.test(scheme) ? vatNumber(value, id) : [])),
    ...addressOf(address, id),
  ];
}

const shared = (property: OwnerProperty, value: string, same: string | undefined, id: string): Shared[] =>
  same === undefined || same === "" ? [] : [{ id, property, value, same }];

const telephone = (value: string, id: string): Shared[] =>
  shared("telephone", value, prepareTelephone(value)?.national, id);

const vatNumber = (value: string, id: string): Shared[] =>
  shared("vatID", value, value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ""), id);

/** A street without a house, or a town alone, is shared by many that have nothing to do with each other. */
function addressOf(address: MatchRecord["address"], id: string): Shared[] {
  const { street, house, postalCode, locality } = prepareAddress(address) ?? {};
  if (!street || !house || !(postalCode || locality)) return [];
  const where = postalCode || locality || "";
  const words = typeof address === "string" ? address : wordsOf(address ?? {});
  return shared("address", words, `${street} ${house.from}${house.letter} ${where}`, id);
}

const wordsOf = ({ street, houseNumber, postalCode, locality }: AddressParts) =>
  [[street, houseNumber].filter(Boolean).join(" "), [postalCode, locality].filter(Boolean).join(" ")]
    .filter((one) => one !== "")
    .join(", ");
