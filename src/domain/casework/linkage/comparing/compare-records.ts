import type { Frequencies } from "../frequencies/frequencies";
import type { SignalField } from "../model";
import type { PreparedRecord } from "../reading/prepared";
import { compareAddresses } from "./compare-addresses";
import { compareDates, compareDescriptions, compareLegalForms, compareMakers, comparePrices } from "./compare-details";
import { compareIdentifiers } from "./compare-identifiers";
import { compareModels } from "./compare-models";
import { compareNames } from "./compare-names";
import { compareNumbers } from "./compare-numbers";
import { comparePlaces } from "./compare-places";
import { compareTelephones } from "./compare-telephones";
import { compareWebsites } from "./compare-websites";
import type { Evidence } from "./evidence";

/** Everything that two records say about each other, in a fixed order of fields. */
export function compareRecords(a: PreparedRecord, b: PreparedRecord, frequencies: Frequencies): Evidence[] {
  const name = compareNames(a, b, frequencies);
  const things = [
    ...compareIdentifiers(a, b, frequencies),
    ...compareTelephones(a, b, frequencies),
    ...compareWebsites(a, b, frequencies),
    ...(name ? [withoutNames(name)] : []),
    ...compareLegalForms(name),
    ...compareNumbers(name, frequencies),
    ...compareModels(a, b, frequencies),
  ];
  return [
    ...things,
    ...unsaid(things),
    ...noMoreThanPlace([...compareAddresses(a, b, frequencies), ...comparePlaces(a, b)]),
    ...compareMakers(a, b, frequencies),
    ...compareDescriptions(a, b, frequencies),
    ...comparePrices(a, b),
    ...compareDates(a, b),
  ];
}

const withoutNames = ({ field, level, weight, a, b }: Evidence): Evidence => ({ field, level, weight, a, b });

/** What tells things of one place apart. */
const TELLING: ReadonlySet<SignalField> = new Set(["identifier", "telephone", "website", "name", "model"]);
const UNSAID = -10;

/** Where neither name nor number can be compared, two records may well speak of one place, and hardly of one thing in it. */
function unsaid(things: readonly Evidence[]): Evidence[] {
  if (things.some(({ field }) => TELLING.has(field))) return [];
  return [{ field: "name", level: "unsaid", weight: UNSAID, a: "", b: "" }];
}

/** Bits that one place is worth at most: several homes are at one address. */
const MOST_OF_PLACE = 12;

/** Street, code, town and map say the same thing several times: together no more than a place is worth. */
function noMoreThanPlace(evidence: Evidence[]): Evidence[] {
  const sum = evidence.reduce((total, { weight }) => total + Math.max(weight, 0), 0);
  if (sum <= MOST_OF_PLACE) return evidence;
  return evidence.map((one) => (one.weight > 0 ? { ...one, weight: (one.weight * MOST_OF_PLACE) / sum } : one));
}
