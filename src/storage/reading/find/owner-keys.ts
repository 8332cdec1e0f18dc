import { type FindQuery, type QueryPart, filterKey, filterOf } from "../../../domain/casework/find";
import { fold } from "../../../domain/ground/text";
import type { Database } from "../../base/database";

/**
 * Which documents are meant by each part of a query that names cases or sources: those of cases whose ID holds what was typed, with their
 * linked captures, and of sources whose name does.
 */
export async function ownerKeys(db: Database, { parts }: FindQuery): Promise<Map<QueryPart, readonly string[]>> {
  const keys = new Map<QueryPart, readonly string[]>();
  for (const part of parts) {
    if (part.type === "case") keys.set(part, await keysOfCases(db, fold(part.value)));
    if (part.type === "source") keys.set(part, await keysOfSources(db, fold(part.value)));
  }
  return keys;
}

async function keysOfCases(db: Database, value: string): Promise<string[]> {
  const ids = await db.cases.toCollection().primaryKeys();
  // An ID that is typed whole means that case alone.
  const exact = ids.filter((id) => fold(id) === value);
  const meant = exact.length > 0 ? exact : ids.filter((id) => fold(id).includes(value));
  const links = await db.links.where("caseId").anyOf(meant).toArray();
  const captures = links.flatMap(({ linked, captureId }) => (linked ? [captureId] : []));
  return [
    ...meant.map((id) => filterKey(filterOf("case", id))),
    ...[...new Set(captures)].map((id) => filterKey(filterOf("capture", id))),
  ];
}

async function keysOfSources(db: Database, value: string): Promise<string[]> {
  const hosts = await db.sources.toCollection().primaryKeys();
  return hosts.filter((host) => fold(host).includes(value)).map((host) => filterKey(filterOf("host", host)));
}
