import type { FactKind } from "../../../domain/evidence/reading";
import type { EventRow, Recorded } from "../../../domain/ledger/log";
import type { Database, RecordKey } from "../../base/database";
import { linesOf } from "./facts-of-captures";
import { type LogFilter, isAmong, wantedSubjects } from "../log-filter";

const FACT_KINDS: ReadonlySet<string> = new Set<FactKind>(["aggregate-rating", "review", "profile", "tag"]);

export const isFactKind = (kind: string): boolean => FACT_KINDS.has(kind);

/** By entry ("origin index"): the numbers of its facts, or how many there are from the first on. */
export type FactNumbers = ReadonlyMap<string, number | readonly number[]>;

// More facts than a first screen has lines, few enough to be read at once.
const FIRST = 400;

/**
 * Which facts are of a kind or about a subject; undefined where a filter asks for neither. With `newest`, those of the
 * latest few captures only.
 */
export async function factNumbers(db: Database, filter: LogFilter, newest?: number): Promise<FactNumbers | undefined> {
  const { kind } = filter;
  const subjects = wantedSubjects(filter);
  if (kind !== undefined && !isFactKind(kind)) return new Map();
  if (subjects) return numbersAbout(db, subjects, kind);
  if (kind === undefined) return undefined;
  const all = db.facts.where("kind").equals(kind);
  return newest === undefined
    ? grouped(await all.primaryKeys())
    : latest(await all.reverse().limit(FIRST).primaryKeys());
}

/** The same among the facts of some entries only. */
export async function factNumbersOf(
  db: Database,
  filter: LogFilter,
  entries: readonly Recorded<EventRow>[],
): Promise<FactNumbers | undefined> {
  const { kind } = filter;
  const subjects = wantedSubjects(filter);
  if (kind === undefined && !subjects) return undefined;
  const facts = (await Promise.all(entries.map((entry) => linesOf(db, entry).toArray()))).flat();
  const passing = facts.filter((fact) => (kind === undefined || fact.kind === kind) && isAmong(fact.subject, subjects));
  return grouped(passing.map(keyOf));
}

const keyOf = ({ at, origin, index, n }: Recorded<object>): RecordKey => [at, origin, index, n];

async function numbersAbout(db: Database, subjects: readonly string[], kind: string | undefined): Promise<FactNumbers> {
  const rows = await db.facts.where("subject").anyOf(subjects).toArray();
  const passing = kind === undefined ? rows : rows.filter((row) => row.kind === kind);
  return grouped(passing.map(keyOf));
}

function grouped(keys: readonly RecordKey[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const [, origin, index, n] of keys) {
    const entry = `${origin} ${index}`;
    const list = numbers.get(entry);
    if (list) list.push(n);
    else numbers.set(entry, [n]);
  }
  // Of several subjects, one comes after the other.
  for (const list of numbers.values()) list.sort((a, b) => a - b);
  return numbers;
}

/** Read backwards and cut off: the last capture may be there in part only, so it is left out. */
function latest(keys: readonly RecordKey[]): FactNumbers {
  const numbers = grouped([...keys].reverse());
  const [oldest] = numbers.keys();
  if (keys.length === FIRST && oldest !== undefined) numbers.delete(oldest);
  return numbers;
}
