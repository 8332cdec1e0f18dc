import type { Frequencies } from "../frequencies/frequencies";
import type { HouseNumber, PreparedAddress, PreparedRecord } from "../reading/prepared";
import { jaroWinkler } from "../text/jaro-winkler";
import type { Evidence } from "./evidence";

const STREET = { alike: 0.7, other: -3 };
const HOUSE = { equal: 4, near: 1.5, other: -4 };
const POSTAL = { near: 0.5, other: -3.5 };
const LOCALITY = { alike: 0.7, other: -4, otherInOneCode: -0.5 };
const COUNTRY = { other: -8 };
/** What a street, and a town, add to the postal code in which they lie, at most. */
const WITHIN_CODE = { street: 4, locality: 1 };

/** What addresses say, part by part; a part that either leaves out says nothing. */
export function compareAddresses(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  const [one, other] = [a.address, b.address];
  if (!one || !other) return [];
  const street = compareStreets(one, other, frequencies);
  const postal = comparePostalCodes(one, other, frequencies);
  const isOneCode = postal?.level === "equal";
  return [
    street && within(street, isOneCode, WITHIN_CODE.street),
    compareHouses(one, other, street),
    postal,
    compareLocalities(one, other, isOneCode, frequencies),
    compareCountries(one, other),
  ].filter((evidence) => evidence !== undefined);
}

const within = (evidence: Evidence, isOneCode: boolean, most: number): Evidence =>
  isOneCode ? { ...evidence, weight: Math.min(evidence.weight, most) } : evidence;

function compareStreets(one: PreparedAddress, other: PreparedAddress, frequencies: Frequencies): Evidence | undefined {
  if (one.street === "" || other.street === "") return undefined;
  const said = { field: "street", a: one.streetRaw, b: other.streetRaw } as const;
  const bits = (): number =>
    Math.min(frequencies.bits("street", one.street, 1), frequencies.bits("street", other.street, 1));
  if (one.street === other.street)
    return { ...said, level: "equal", weight: frequencies.bits("street", one.street, 2) };
  if (areAlike(one.street, other.street)) return { ...said, level: "high", weight: bits() * STREET.alike };
  return { ...said, level: "other", weight: STREET.other };
}

/** A slip, or one of them says more (“Mill Lane”, “Mill Lane North”). */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length >= 6 && long.includes(short)) return true;
  return short.length >= 5 && jaroWinkler(one, other) >= 0.92;
}

/** House numbers say something only in one street, or where no street is said. */
function compareHouses(
  one: PreparedAddress,
  other: PreparedAddress,
  street: Evidence | undefined,
): Evidence | undefined {
  if (!one.house || !other.house || street?.level === "other") return undefined;
  if (!street && one.street !== other.street) return undefined;
  const level = houseLevel(one.house, other.house);
  return { field: "houseNumber", level, weight: HOUSE[level], a: one.house.raw, b: other.house.raw };
}

function houseLevel(one: HouseNumber, other: HouseNumber): "equal" | "near" | "other" {
  const isWithin = one.from <= other.to && other.from <= one.to;
  if (!isWithin) return "other";
  if (one.letter === other.letter) return one.from === other.from ? "equal" : "near";
  return one.letter === "" || other.letter === "" ? "near" : "other";
}

function comparePostalCodes(
  { postalCode: a }: PreparedAddress,
  { postalCode: b }: PreparedAddress,
  frequencies: Frequencies,
): Evidence | undefined {
  if (a === "" || b === "") return undefined;
  if (a === b) return { field: "postalCode", level: "equal", weight: frequencies.bits("postalCode", a, 2), a, b };
  const isNear = a.slice(0, -2) === b.slice(0, -2) || a.slice(0, 4) === b.slice(0, 4);
  return { field: "postalCode", level: isNear ? "near" : "other", weight: isNear ? POSTAL.near : POSTAL.other, a, b };
}

function compareLocalities(
  one: PreparedAddress,
  other: PreparedAddress,
  isOneCode: boolean,
  frequencies: Frequencies,
): Evidence | undefined {
  if (one.locality === "" || other.locality === "") return undefined;
  const said = { field: "locality", a: one.localityRaw, b: other.localityRaw } as const;
  if (one.locality === other.locality) {
    return within(
      { ...said, level: "equal", weight: frequencies.bits("locality", one.locality, 2) },
      isOneCode,
      WITHIN_CODE.locality,
    );
  }
  if (areOneTown(one.locality, other.locality)) {
    const bits = Math.min(
      frequencies.bits("locality", one.locality, 1),
      frequencies.bits("locality", other.locality, 1),
    );
    return within({ ...said, level: "high", weight: bits * LOCALITY.alike }, isOneCode, WITHIN_CODE.locality);
  }
  // A suburb has its own name, and its town's postal code.
  return { ...said, level: "other", weight: isOneCode ? LOCALITY.otherInOneCode : LOCALITY.other };
}

/** “Frankfurt” and “Frankfurt am Main”, a district behind its town, or a slip. */
function areOneTown(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (` ${long} `.includes(` ${short} `)) return true;
  return short.length >= 5 && jaroWinkler(one, other) >= 0.94;
}

function compareCountries({ country: a }: PreparedAddress, { country: b }: PreparedAddress): Evidence | undefined {
  if (a === "" || b === "" || a === b) return undefined;
  return { field: "country", level: "other", weight: COUNTRY.other, a, b };
}
