import type { Identifier } from "../../../evidence/reading";
import { plainLetters } from "../text/letters";
import { SCHEMES, type Scheme } from "./schemes";

/** An identifier as it is compared. */
export interface KnownIdentifier {
  /** The scheme's name (`SCHEMES`), or what it is called where it is none of those. */
  readonly scheme: string;
  readonly value: string;
  /** Whether the scheme is one whose numbers belong to one thing each; only then do two that differ say anything. */
  readonly isRegister: boolean;
  /** What its check digits say: `none` where it has none, or they are not known here. */
  readonly check: "right" | "wrong" | "none";
  /** As it was written. */
  readonly raw: string;
}

const BY_NAME: ReadonlyMap<string, Scheme> = new Map(
  SCHEMES.flatMap((scheme) => scheme.called.map((name) => [name, scheme] as const)),
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
  if (!scheme) return { scheme: name, value: text, isRegister: false, check: "none", raw };
  return { scheme: scheme.name, isRegister: true, raw, ...checked(scheme, withoutPrefix(value, scheme)) };
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
