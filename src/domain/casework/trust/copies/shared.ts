import type { Citation } from "../model";

/** Where the same thing is said: by which source, and the first place. */
export interface Said {
  readonly source: string;
  readonly citation: Citation;
}

/** So many sources of one saying are put together each with each; of more, each with the first. */
const EACH_WITH_EACH = 12;

/** Of how many in common two sources' places are kept. */
const KEPT = 20;

export interface Shared {
  readonly sources: readonly [string, string];
  readonly shared: number;
  readonly citations: readonly (readonly [Citation, Citation])[];
}

/** What two sources say alike, of lists of those who say the same. A list's sources are in order, each once. */
export function sharedByTwo(sayings: Iterable<readonly Said[]>): Shared[] {
  const found = new Map<
    string,
    { sources: readonly [string, string]; shared: number; citations: [Citation, Citation][] }
  >();
  for (const said of sayings) {
    for (const [one, other] of pairsOf(said)) {
      const key = JSON.stringify([one.source, other.source]);
      const pair = found.get(key) ?? { sources: [one.source, other.source] as const, shared: 0, citations: [] };
      pair.shared++;
      if (pair.citations.length < KEPT) pair.citations.push([one.citation, other.citation]);
      found.set(key, pair);
    }
  }
  return [...found.values()];
}

function* pairsOf(said: readonly Said[]): Generator<readonly [Said, Said]> {
  for (const [n, one] of said.entries()) {
    if (n > 0 && said.length > EACH_WITH_EACH) return;
    for (const other of said.slice(n + 1)) yield [one, other];
  }
}

/** Those who say the same, by what they say; each source's first place only. Sayings of one source are left out. */
export function* saidByMany(sayings: Iterable<readonly [key: string, said: Said]>): Generator<readonly Said[]> {
  const byKey = new Map<string, Map<string, Said>>();
  for (const [key, said] of sayings) {
    const bySource = byKey.get(key) ?? new Map<string, Said>();
    if (!bySource.has(said.source)) bySource.set(said.source, said);
    byKey.set(key, bySource);
  }
  for (const bySource of byKey.values()) if (bySource.size > 1) yield [...bySource.values()];
}
