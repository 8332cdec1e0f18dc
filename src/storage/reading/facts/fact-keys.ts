import type { FactRow } from "../../../domain/evidence/captures";
import type { Database, RecordKey } from "../../base/database";
import { type LogFilter, isAmong, wantedCases, wantedHosts, wantedSubjects } from "../log-filter";
import { isFactKind } from "./fact-numbers";

/** The keys of the lines of the log that are facts, as far as they pass: as they were captured, whatever was said of them since. */
export async function factKeys(db: Database, filter: LogFilter): Promise<RecordKey[]> {
  const { kind } = filter;
  if (kind !== undefined && !isFactKind(kind)) return [];
  const [cases, hosts, subjects] = [wantedCases(filter), wantedHosts(filter), wantedSubjects(filter)];
  const sets: Promise<RecordKey[]>[] = [];
  if (cases) sets.push(factKeysOfCases(db, cases));
  if (hosts) sets.push(factKeysOf(db, ({ host }) => isAmong(host, hosts)));
  if (subjects) sets.push(db.facts.where("subject").anyOf(subjects).primaryKeys());
  if (kind !== undefined) sets.push(db.facts.where("kind").equals(kind).primaryKeys());
  return common(sets.length ? await Promise.all(sets) : [await db.facts.toCollection().primaryKeys()]);
}

async function factKeysOfCases(db: Database, caseIds: readonly string[]): Promise<RecordKey[]> {
  const links = await db.links.where("caseId").anyOf(caseIds).toArray();
  const ids = new Set(links.filter(({ linked }) => linked).map(({ captureId }) => captureId));
  return factKeysOf(db, ({ captureId }) => ids.has(captureId));
}

const factKeysOf = (db: Database, isWanted: (fact: FactRow) => boolean): Promise<RecordKey[]> =>
  db.facts.filter(isWanted).primaryKeys();

/** The keys that stand in every list. */
export function common(lists: readonly RecordKey[][]): RecordKey[] {
  const [first = [], ...others] = [...lists].sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list.map((key) => key.join("|"))));
  return sets.length ? first.filter((key) => sets.every((set) => set.has(key.join("|")))) : first;
}
