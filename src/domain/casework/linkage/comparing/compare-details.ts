import type { Frequencies } from "../frequencies/frequencies";
import { nameWords } from "../reading/name-words";
import type { PreparedRecord } from "../reading/prepared";
import { damped, type Evidence } from "./evidence";
import type { NameEvidence } from "./compare-names";
import { pairWords, type WordPair } from "./pair-words";

const LEGAL_FORM = { equal: 1, other: -3 };
const MAKER = { other: -3, inName: 1, most: 5 };
const DESCRIPTION = { damping: 0.7, worth: 0.3, start: -1.5, most: 6 };
const DATE = { equal: 2.5, near: -1, other: -3.5 };

/** The legal forms behind two names: “Ltd” and “Limited” are one, “GmbH” and “AG” are two companies. */
export function compareLegalForms(name: NameEvidence | undefined): Evidence[] {
  const [a, b] = [name?.nameA.legalForm, name?.nameB.legalForm];
  if (a === undefined || b === undefined) return [];
  const level = a === b ? "equal" : "other";
  return [{ field: "legalForm", level, weight: LEGAL_FORM[level], a, b }];
}

/** Who makes it; where only one says so, whether the other's name does. */
export function compareMakers(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  if (a.makerWords.length === 0 && b.makerWords.length === 0) return [];
  const [ofA, ofB] = [makerOf(a, frequencies), makerOf(b, frequencies)];
  const said = { field: "maker", a: ofA.join(" "), b: ofB.join(" ") } as const;
  if (ofA.length > 0 && ofB.length > 0) {
    const { shared, alike } = pairWords(ofA, ofB);
    const bits = shared.map((word) => frequencies.bits("maker", word, 2));
    bits.push(...alike.map((pair) => alikeBits(pair, frequencies)));
    if (bits.length === 0) return namesMaker(a, b) ? [] : [{ ...said, level: "other", weight: MAKER.other }];
    const isSaidByBoth = a.makerWords.length > 0 && b.makerWords.length > 0;
    if (isSaidByBoth) return [{ ...said, level: "equal", weight: Math.min(damped(bits, 0.5), MAKER.most) }];
  }
  return namesMaker(a, b) ? [{ ...said, level: "high", weight: MAKER.inName }] : [];
}

/** The maker that a record says, or with which its name begins, where others say that there is one of that name. */
function makerOf({ makerWords, names }: PreparedRecord, frequencies: Frequencies): readonly string[] {
  if (makerWords.length > 0) return makerWords;
  const first = names[0]?.words[0];
  return first !== undefined && frequencies.count("maker", first) > 0 ? [first] : [];
}

const alikeBits = ({ a, b }: WordPair, frequencies: Frequencies): number =>
  Math.min(frequencies.bits("maker", a, 1), frequencies.bits("maker", b, 1));

function namesMaker(a: PreparedRecord, b: PreparedRecord): boolean {
  const isNamed = (maker: readonly string[], by: PreparedRecord): boolean => {
    const [first] = maker;
    return first !== undefined && nameWords(by).includes(first);
  };
  return isNamed(a.makerWords, b) || isNamed(b.makerWords, a);
}

/** The words that two descriptions share, the rarest first; much that is told of a thing is told of its like as well. */
export function compareDescriptions(
  { descriptionWords: a, record: recordA }: PreparedRecord,
  { descriptionWords: b, record: recordB }: PreparedRecord,
  frequencies: Frequencies,
): Evidence[] {
  if (a.length === 0 || b.length === 0) return [];
  const other = new Set(b);
  const shared = a.filter((word) => other.has(word)).map((word) => frequencies.bits("described", word, 2));
  const share = shared.length / Math.min(a.length, b.length);
  const bits = damped(shared, DESCRIPTION.damping) * DESCRIPTION.worth * Math.sqrt(share);
  const weight = Math.min(DESCRIPTION.start + bits, DESCRIPTION.most);
  const level = share > 0.6 ? "high" : share > 0.3 ? "middle" : "low";
  return [{ field: "description", level, weight, a: recordA.description ?? "", b: recordB.description ?? "" }];
}

/** Least share of the higher price that the lower is, how that is called, and what it says in bits. */
const PRICES = [
  [0.98, "equal", 2.5],
  [0.85, "high", 1.5],
  [0.65, "middle", 0.3],
  [0.4, "low", -1.2],
  [0, "other", -3],
] as const;

/** Prices: a weak sign, as every shop has its own. */
export function comparePrices(a: PreparedRecord, b: PreparedRecord): Evidence[] {
  if (a.price === undefined || b.price === undefined) return [];
  const ratio = Math.min(a.price, b.price) / Math.max(a.price, b.price);
  const [, level, weight] = PRICES.find(([least]) => ratio >= least) ?? [0, "other", -3];
  return [{ field: "price", level, weight, a: a.record.price ?? "", b: b.record.price ?? "" }];
}

export function compareDates(a: PreparedRecord, b: PreparedRecord): Evidence[] {
  if (a.year === undefined || b.year === undefined) return [];
  const apart = Math.abs(a.year - b.year);
  const level = apart === 0 ? "equal" : apart === 1 ? "near" : "other";
  return [{ field: "date", level, weight: DATE[level], a: String(a.year), b: String(b.year) }];
}
