import type { Identifier } from "../../../evidence/reading";
import { plainLetters } from "../text/letters";
import { SCHEMES, type Scheme } from "./schemes";

/** An identifier as it is compared. */
export interface KnownIdentifier {
  /** The scheme's name (`SCHEMES`), or what it is called where it is none of those. */
  readonly scheme: string;
  readonly value: string;
  /**
   * Whose number it is. `known`: of a register whose numbers belong to one thing each. `unknown`: of some register, by what it is
   * called here; sources call one register differently. `any`: of a shop or a site, or nobody knows; only its being equal says something.
   */
  readonly register: "known" | "unknown" | "any";
  /** What its check digits say: `none` where it has none, or they are not known here. */
  readonly check: "right" | "wrong" | "none";
  /** As it was written. */
  readonly raw: string;
}

const BY_NAME: ReadonlyMap<string, Scheme> = new Map(
  SCHEMES.flatMap((scheme) => [...scheme.called, scheme.name].map((name) => [name, scheme] as const)),
);

/** What says which kind of business it is, and not which. */
const NO_IDENTIFIERS = new Set(["naics", "isicv4", "nonprofitstatus", "propertyid", "tickersymbol", "flightnumber"]);

/** Long enough for any register's number, in UTF-16 units. */
const MOST = 80;

/**
 * An identifier with its scheme's check digits looked at, or nothing where it says nothing about which thing it is. A
 * value whose form is not the scheme's has wrong check digits; one of an unknown scheme is compared as folded text.
 */
export function knownIdentifier({ scheme: said, value: raw }: Identifier): KnownIdentifier | undefined {
  const name = plainLetters(said).replace(/[^\p{L}\p{N}]/gu, "");
  const text = raw.slice(0, MOST).toWellFormed().normalize("NFKC").trim().toUpperCase();
  const value = text.replace(/[^\p{L}\p{N}]/gu, "");
  if (value === "" || NO_IDENTIFIERS.has(name) || /^[0X]*$/u.test(value)) return undefined;
  const scheme = BY_NAME.get(name);
  if (!scheme) return { ...unknown(name, value, text), check: "none", raw };
  return { scheme: scheme.name, register: "known", raw, ...checked(scheme, withoutPrefix(value, scheme)) };
}

/** The scheme that goes by a name in small letters and digits, e.g. “odscode”; nothing where it is none that is known. */
export const schemeCalled = (name: string): string | undefined => BY_NAME.get(name)?.name;

/** What an identifier's check digits say; nothing where it says nothing about which thing it is. */
export const checkDigitsOf = (identifier: Identifier): KnownIdentifier["check"] | undefined =>
  knownIdentifier(identifier)?.check;

/** Names of registers that are not known here: “register number”, “providerNumber”, “Heimnummer”, “licence”. */
const REGISTERS = /regist|provider|licen[cs]e|facility|locationn|certificat|accredit|einrichtungsn|heimn|betreibern/u;

/** Numbers of registers that are not known share a scheme, as each source calls them otherwise. */
function unknown(name: string, value: string, text: string): Pick<KnownIdentifier, "scheme" | "value" | "register"> {
  const isNumber = value.length <= 20 && value.replace(/\P{N}/gu, "").length >= 4;
  return isNumber && REGISTERS.test(name)
    ? { scheme: "register", value, register: "unknown" }
    : { scheme: name, value: text, register: "any" };
}

function checked(scheme: Scheme, value: string): Pick<KnownIdentifier, "value" | "check"> {
  const same = scheme.same?.(value) ?? value;
  if (!scheme.form.test(value)) return { value: same, check: "wrong" };
  const right = scheme.check?.(same);
  return { value: same, check: right === undefined ? "none" : right ? "right" : "wrong" };
}

/** “LEI 5493…”, “CQC-1-1234”: the scheme's own name before the number. */
function withoutPrefix(value: string, { name, form }: Scheme): string {
  const prefix = name.toUpperCase();
  return !form.test(value) && value.startsWith(prefix) ? value.slice(prefix.length) : value;
}
