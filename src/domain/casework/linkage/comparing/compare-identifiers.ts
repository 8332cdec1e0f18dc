import type { Frequencies } from "../frequencies/frequencies";
import type { KnownIdentifier } from "../identifiers/known-identifier";
import type { PreparedRecord } from "../reading/prepared";
import type { Evidence } from "./evidence";

/** Bits, at most, for an agreement: of a number with right check digits, of a register's other numbers, of any other. */
const MOST = { right: 20, none: 16, wrong: 6, unknown: 12, any: 9 };
/** Two numbers of one register: one of a group's companies has another than its sister. */
const OTHER = { right: -9, none: -8, unknown: -5 };

/** What identifiers say: each scheme that both records have a number of, agreeing ones and those that do not. */
export function compareIdentifiers(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  if (a.identifiers.length === 0 || b.identifiers.length === 0) return [];
  const schemes = [...new Set(a.identifiers.map(({ scheme }) => scheme))].sort();
  return schemes.flatMap((scheme) => {
    const [ofA, ofB] = [inScheme(a, scheme), inScheme(b, scheme)];
    return ofB.length === 0 ? [] : (agreement(ofA, ofB, frequencies) ?? disagreement(ofA, ofB));
  });
}

const inScheme = ({ identifiers }: PreparedRecord, scheme: string): KnownIdentifier[] =>
  identifiers.filter((one) => one.scheme === scheme);

function agreement(
  ofA: readonly KnownIdentifier[],
  ofB: readonly KnownIdentifier[],
  frequencies: Frequencies,
): Evidence[] | undefined {
  const agreeing = ofA.flatMap((one) => ofB.flatMap((other) => compareTwo(one, other, frequencies)));
  if (agreeing.length === 0) return undefined;
  return [agreeing.reduce((best, one) => (one.weight > best.weight ? one : best))];
}

function compareTwo(one: KnownIdentifier, other: KnownIdentifier, frequencies: Frequencies): Evidence[] {
  const isSame = one.value === other.value;
  if (!isSame && !(one.register === "known" && isTail(one.value, other.value))) return [];
  const check = isSame ? one.check : "none";
  const bits = frequencies.bits("identifier", `${one.scheme} ${longer(one.value, other.value)}`, 2);
  const weight = Math.min(bits, mostBits(one, check));
  return [{ ...evidenceOf(one, other), level: check === "right" ? "checked" : "equal", weight }];
}

const longer = (one: string, other: string): string => (one.length >= other.length ? one : other);

/** A VAT number with and without its country's code. */
const isTail = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 8 && Math.abs(one.length - other.length) === 2 && hasTail(one, other);
const hasTail = (one: string, other: string): boolean => one.endsWith(other) || other.endsWith(one);

/** A number nobody vouches for: a short one is met in many lists. */
function mostBits({ register, value }: KnownIdentifier, check: KnownIdentifier["check"]): number {
  if (register === "known") return MOST[check];
  return register === "unknown" ? MOST.unknown : Math.min(value.length, MOST.any);
}

/** Only numbers of a register differ because the things do; one that is a slip differs from everything. */
function disagreement(ofA: readonly KnownIdentifier[], ofB: readonly KnownIdentifier[]): Evidence[] {
  const [one, other] = [ofA, ofB].map((all) =>
    all.find(({ register, check }) => register !== "any" && check !== "wrong"),
  );
  if (!one || !other) return [];
  if (one.register === "unknown") {
    // Numbers of another look may well be another register's.
    const isOneLook = lookOf(one.value) === lookOf(other.value);
    return isOneLook ? [{ ...evidenceOf(one, other), level: "other", weight: OTHER.unknown }] : [];
  }
  const weight = one.check === "right" && other.check === "right" ? OTHER.right : OTHER.none;
  return [{ ...evidenceOf(one, other), level: "other", weight }];
}

const lookOf = (value: string): string => value.replace(/\p{N}/gu, "9").replace(/\p{L}/gu, "A");

const evidenceOf = (one: KnownIdentifier, other: KnownIdentifier): Pick<Evidence, "field" | "a" | "b"> => ({
  field: "identifier",
  a: `${one.scheme} ${one.raw}`,
  b: `${other.scheme} ${other.raw}`,
});
