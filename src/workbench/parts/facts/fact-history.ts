import { type FactContent, type FactLater, type FactNow, identityOf, saidOf } from "../../../domain/evidence/captures";
import { groupBy } from "../../../domain/ground/grouping";
import type { Recorded } from "../../../domain/ledger/log";
import type { FactKind } from "../../../domain/evidence/reading";

export type ContentOf<K extends FactKind> = Extract<FactContent, { kind: K }>;

/** What one capture says: mostly one fact; a property with several values is several. */
export interface Version<K extends FactKind = FactKind> {
  readonly at: string;
  readonly origin: string;
  readonly index: number;
  readonly captureId: string;
  readonly facts: readonly ContentOf<K>[];
  /** The number of each in its capture. */
  readonly numbers: readonly number[];
  /** What was said of each after it was captured. */
  readonly later?: readonly (FactLater | undefined)[];
  /** Whether only a part of each was inferred, where something of it was. */
  readonly partly?: readonly boolean[];
  /** Where captures before it said the very same, fact by fact: what was written on those facts is told with it. */
  readonly alike?: readonly { readonly captureId: string; readonly numbers: readonly number[] }[];
}

/** One fact over all its captures. */
export interface FactHistory<K extends FactKind = FactKind> {
  readonly key: string;
  readonly latest: Version<K>;
  /** What earlier captures said otherwise, the latest first; when each was last captured so. */
  readonly earlier: readonly Version<K>[];
}

/** The facts of a kind about one subject, each once with its history, in the order of their first capture. */
export function histories<K extends FactKind>(rows: readonly Recorded<FactNow>[], kind: K): FactHistory<K>[] {
  const ofKind = [...rows].filter((row) => row.kind === kind).sort(inLogOrder);
  return [...groupBy(ofKind, (row) => identityOf(row.fact))].flatMap(([key, same]) => historyOf<K>(key, same) ?? []);
}

const order = (a: string | number, b: string | number): number => (a === b ? 0 : a < b ? -1 : 1);
const inLogOrder = (a: Recorded<FactNow>, b: Recorded<FactNow>): number =>
  order(a.at, b.at) || order(a.origin, b.origin) || order(a.index, b.index) || order(a.n, b.n);

function historyOf<K extends FactKind>(key: string, rows: readonly Recorded<FactNow>[]): FactHistory<K> | undefined {
  const versions: Version<K>[] = [];
  for (const same of groupBy(rows, ({ origin, index }) => `${origin} ${index}`).values()) {
    const version = versionOf<K>(same);
    const before = versions.at(-1);
    if (!version) continue;
    const isSame = before && spelled(before) === spelled(version);
    if (isSame) versions.pop();
    versions.push(isSame ? { ...version, alike: [...(before.alike ?? []), before] } : version);
  }
  const latest = versions.pop();
  return latest && { key, latest, earlier: versions.reverse() };
}

function versionOf<K extends FactKind>(rows: readonly Recorded<FactNow>[]): Version<K> | undefined {
  const [first] = rows;
  if (!first) return undefined;
  return {
    ...first,
    facts: rows.map(({ fact }) => fact as ContentOf<K>),
    numbers: rows.map(({ n }) => n),
    later: rows.map(({ later }) => later),
    partly: rows.map(({ partly }) => partly === true),
  };
}

// Rows come from the log's canonical text, so the same content is always spelled alike.
const spelled = ({ facts }: { readonly facts: readonly FactContent[] }): string =>
  JSON.stringify(facts.map((fact) => saidOf({ provenance: [], ...fact })));
