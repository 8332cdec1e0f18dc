import { groupBy } from "../../ground/grouping";
import { jcs } from "../../ledger/log";
import type { EvidenceRecord } from "./shapes-v2";

/**
 * How evidence differs: it says something else; it is new; it was known when it was decided and was not counted for this option, as it
 * is now (joined since, or linked to the case); it is counted for another one now (parted); or it is not there any more.
 */
export type How = "changed" | "new" | "counted" | "parted" | "gone";

/** One thing that is known of an option, as it was and as it is; null where it was not, or is not, there. */
interface Differs<T> {
  readonly option: number;
  readonly how: How;
  readonly was: T | null;
  readonly is: T | null;
}

export type EvidenceChange = {
  readonly [K in keyof EvidenceRecord]: { readonly of: K } & Differs<EvidenceRecord[K][number]>;
}[keyof EvidenceRecord];

interface Asked {
  readonly option: number;
  readonly was: EvidenceRecord;
  readonly is: EvidenceRecord;
  /** That of the case's other subjects as it is now. */
  readonly others: readonly EvidenceRecord[];
  /** When it was decided (ISO 8601). */
  readonly asOf: string;
  /** Whether a cited entry was erased, which is told for itself. */
  readonly isErased: (cited: number) => boolean;
}

/** How one option's evidence differs from what a record says of it. */
export const evidenceChanges = (asked: Asked): readonly EvidenceChange[] => [
  ...changesOf(
    asked,
    ({ ratings }) => ratings,
    ({ host, listing }) => [host, listing],
  ).map((one) => ({ of: "ratings" as const, ...one })),
  ...changesOf(
    asked,
    ({ facts }) => facts,
    ({ host, property }) => [host, property],
  ).map((one) => ({ of: "facts" as const, ...one })),
  ...changesOf(
    asked,
    ({ own }) => own,
    ({ datasetId, column, key }) => [datasetId, column.head, key],
  ).map((one) => ({ of: "own" as const, ...one })),
  ...changesOf(
    asked,
    ({ places }) => places,
    ({ host }) => [host],
  ).map((one) => ({ of: "places" as const, ...one })),
  ...changesOf(
    asked,
    ({ judgements }) => judgements,
    ({ criterionId }) => [criterionId],
  ).map((one) => ({ of: "judgements" as const, ...one })),
];

/** @param naming what one thing is, whatever it says */
function changesOf<T extends Said>(
  { option, was: then, is: now, others, asOf, isErased }: Asked,
  listOf: (evidence: EvidenceRecord) => readonly T[],
  naming: (one: T) => readonly string[],
): Differs<T>[] {
  const nameOf = (one: T): string => jcs(naming(one));
  const [was, is] = [groupBy(listOf(then), nameOf), groupBy(listOf(now), nameOf)];
  const elsewhere = new Set(others.flatMap((one) => listOf(one).map((it) => nameOf(it) + saysOf(it))));
  const pair = (before: T | undefined, after: T | undefined): Differs<T>[] => {
    if (before && after) return [{ option, how: "changed", was: before, is: after }];
    if (after) return [{ option, how: after.at <= asOf ? "counted" : "new", was: null, is: after }];
    if (!before || isErased(before.cited)) return [];
    return [{ option, how: elsewhere.has(nameOf(before) + saysOf(before)) ? "parted" : "gone", was: before, is: null }];
  };
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((name) => {
    const [before, after] = differing(was.get(name) ?? [], is.get(name) ?? []);
    return Array.from({ length: Math.max(before.length, after.length) }, (_one, n) => pair(before[n], after[n])).flat();
  });
}

/** What each of two lists has that the other has not. */
function differing<T extends Said>(was: readonly T[], is: readonly T[]): readonly [readonly T[], readonly T[]] {
  const without = (these: readonly T[], those: readonly T[]): T[] => {
    const left = those.map(saysOf);
    return these.filter((one) => {
      const at = left.indexOf(saysOf(one));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  return [without(was, is), without(is, was)];
}

interface Said {
  readonly cited: number;
  readonly at: string;
}

/** When it was read, which entry has it, in which row of a file, and what proves that. */
const NOT_SAID = new Set(["cited", "at", "line", "row", "held"]);

const saysOf = <T extends Said>(one: T): string =>
  jcs(Object.fromEntries(Object.entries(one).filter(([name]) => !NOT_SAID.has(name))));
