import { type FoundAgain, type LookUpInput, findingKept, foundAgain } from "../../../casework/findings";
import { joinedGroups, subjectsJoined } from "../../../casework/subjects";
import { captureMade } from "../../../evidence/captures";
import { hashToHex, jcs, leafHash, madeAt, stampOf } from "../../../ledger/log";
import type { ReadEntry } from "../case-file";
import { type FactsSaid, factsSaid } from "../facts-said";
import { type Check, Tally } from "./check";

/**
 * Finds again, from the entries of the file and with the methods' own code, what was kept in the case, digit for digit. `absent` where
 * nothing was kept; `unchecked` where a finding rests on what is not in the file, or was made by a version of its method that is not
 * known here. What was erased since cannot be found again, and says nothing against the file.
 */
export function checkFindings(entries: readonly ReadEntry[], onStep: () => void): Check {
  const tally = new Tally("findings");
  const byPlace = new Map(entries.map((entry) => [placeOf(entry.header), entry]));
  const isOneSubject = subjectsIn(entries);
  let absent = 0;
  for (const { header, payload, isErased, isUnknown } of entries) {
    if (header.type !== findingKept.type || isErased || isUnknown) continue;
    onStep();
    const kept = findingKept.parse(header, payload);
    if (!kept.ok) continue;
    tally.count++;
    const said = foundAgain(kept.value, lookUpIn(byPlace, factsSaid(entries, stampOf(header))), isOneSubject);
    if (GONE.has(said)) tally.gone++;
    if (said === "absent") absent++;
    if (said === "other-version") tally.unknown++;
    const { origin, index } = header;
    if (said === "other") tally.add({ code: "finding-differs", origin, index });
    if (said === "input-other") tally.add({ code: "finding-input-other", origin, index });
  }
  const check = tally.check("absent");
  const isPartly = absent > 0 || check.unknown > 0;
  return check.status === "held" && isPartly ? { ...check, status: "unchecked" } : check;
}

/** What cannot be found again, since a part of what it rests on is not there. */
const GONE: ReadonlySet<FoundAgain> = new Set<FoundAgain>(["absent", "erased"]);

const placeOf = ({ origin, index }: { readonly origin: string; readonly index: number }): string =>
  `${origin} ${index}`;

function lookUpIn(byPlace: ReadonlyMap<string, ReadEntry>, { heldIn, someErased }: FactsSaid): LookUpInput {
  return (place) => {
    const entry = byPlace.get(placeOf(place));
    if (!entry) return undefined;
    const { header, payload, isErased } = entry;
    const leaf = hashToHex(leafHash(jcs(header)));
    if (isErased) return { leaf, says: { as: "erased" } };
    const read = header.type === captureMade.type ? captureMade.parse(header, payload) : undefined;
    if (!read?.ok) return { leaf, says: { as: "other" } };
    return { leaf, says: { as: "capture", capture: heldIn(read.value), at: madeAt(header), someErased } };
  };
}

/** Whether two parts were ever said to be of one subject, as far as the file tells. */
function subjectsIn(entries: readonly ReadEntry[]): (one: string, other: string) => boolean {
  const pairs = entries.flatMap(({ header, payload, isErased }) => {
    if (header.type !== subjectsJoined.type || isErased) return [];
    const read = subjectsJoined.parse(header, payload);
    return read.ok ? [{ a: read.value.a, b: read.value.b, isJoined: true }] : [];
  });
  const groups = new Map(joinedGroups(pairs).flatMap((parts, n) => parts.map((part) => [part, n] as const)));
  return (one, other) => one === other || (groups.has(one) && groups.get(one) === groups.get(other));
}
