import type { Evidence } from "../comparing/evidence";
import type { SignalField } from "../model";
import type { Fitting } from "./fitting";
import { SISTER_IDENTIFIERS, SISTER_KIND } from "./levels";

/** Bits by which a record has rather a partner than a sister in a list, before anything is compared. */
const PRIOR = 1;
/** Bits by which one place tells a thing from its sisters, at most: they live in one house. */
const MOST_OF_PLACE = 2;
const OF_PLACE: ReadonlySet<SignalField> = new Set(["street", "houseNumber", "postalCode", "locality", "geo"]);

/**
 * What speaks against a match because sisters agree like that as well, in bits, zero or below. A weight holds a pair against
 * any two records; that is not enough where two homes of one chain share site, telephone and half their names. So
 * the pair is held against sisters too (of those fields only counts how often things and sisters agree in them), and what
 * comes out is the odds against both: 1 / (1/odds + 1/odds against sisters).
 * @param weight The pair's weight against any two records.
 */
export function sisterBits(weight: number, evidence: readonly Evidence[], fitting: Fitting): number {
  const against = againstSisters(evidence, fitting);
  // log2(2^-weight + 2^-against) + weight, said so that nothing overflows.
  return -Math.log2(1 + 2 ** Math.max(Math.min(weight - against, 500), -500));
}

function againstSisters(evidence: readonly Evidence[], fitting: Fitting): number {
  let [sum, place] = [PRIOR, 0];
  for (const one of evidence) {
    const bits = one.field === "identifier" ? identifierBits(one) : shareBits(one, fitting);
    if (OF_PLACE.has(one.field)) place += bits;
    else sum += bits;
  }
  return sum + Math.min(place, MOST_OF_PLACE);
}

function shareBits({ field, level }: Evidence, { share, sisterShare }: Fitting): number {
  const [ofThings, ofSisters] = [share(field, level), sisterShare(field, level)];
  return ofThings === undefined || ofSisters === undefined ? 0 : Math.log2(ofThings / ofSisters);
}

function identifierBits({ level, a }: Evidence): number {
  const [scheme = ""] = a.split(" ");
  return SISTER_IDENTIFIERS[SISTER_KIND.get(scheme) ?? "unknown"][level === "other" ? "other" : "equal"];
}
