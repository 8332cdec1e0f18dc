import { RDF, RDFA } from "./rdfa-prefixes";
import type { Resource, Triple } from "./rdfa-triple";

const isCopy = ({ predicate, object }: Triple): boolean => predicate === `${RDFA}copy` && typeof object === "string";
const isPattern = ({ predicate, object }: Triple): boolean => predicate === `${RDF}type` && object === `${RDFA}Pattern`;

/** Copies of copies are followed this far; real pages have none. */
const ROUNDS = 4;
const MOST = 20_000;

/**
 * Property copying (HTML+RDFa 1.1 §3.5): what is said of an `rdfa:Pattern` is said of each thing that copies it, and the
 * pattern itself is gone.
 */
export function copyPatterns(triples: readonly Triple[]): readonly Triple[] {
  if (!triples.some(isCopy)) return triples;
  const patterns = new Map<Resource, Triple[]>();
  for (const triple of triples) if (isPattern(triple)) patterns.set(triple.subject, []);
  const used = new Set<Resource>();
  let all = triples;
  for (let round = 0; round < ROUNDS; round++) all = copyOnce(all, patterns, used);
  return all.filter((triple) => !used.has(triple.subject) && !isCopyOf(triple, patterns));
}

function isCopyOf(triple: Triple, patterns: ReadonlyMap<Resource, unknown>): boolean {
  return isCopy(triple) && patterns.has(triple.object as Resource);
}

function copyOnce(
  triples: readonly Triple[],
  patterns: Map<Resource, Triple[]>,
  used: Set<Resource>,
): readonly Triple[] {
  for (const told of patterns.values()) told.length = 0;
  for (const triple of triples) if (!isPattern(triple)) patterns.get(triple.subject)?.push(triple);
  const added: Triple[] = [];
  const rest = triples.filter((triple) => !isCopyOf(triple, patterns) || patterns.has(triple.subject));
  for (const { subject, object } of triples.filter((triple) => isCopyOf(triple, patterns))) {
    used.add(object as Resource);
    for (const told of patterns.get(object as Resource) ?? [])
      if (added.length < MOST) added.push({ ...told, subject });
  }
  return [...rest, ...added];
}
