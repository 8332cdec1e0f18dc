import { fold } from "../../../domain/ground/language";
import { oneLine } from "../../../domain/ground/text";
import type { SubjectRow } from "../../../storage/reading";
import type { SubjectSort, SubjectsQuery } from "../routes";

/** The subjects that a query asks for, in its order; `compare` puts names in the order of the official's language. */
export function narrow(
  rows: readonly SubjectRow[],
  query: SubjectsQuery,
  toLookAt: ReadonlySet<string>,
  compare: (a: string, b: string) => number,
): readonly SubjectRow[] {
  const words = fold(oneLine(query.text ?? ""))
    .split(" ")
    .filter(Boolean);
  const passing = rows.filter((row) => passes(row, query, toLookAt) && hasWords(row, words));
  return passing.sort((a, b) => ORDERS[query.sort ?? "name"](a, b) || compare(a.name, b.name) || order(a.node, b.node));
}

const order = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

type Order = (a: SubjectRow, b: SubjectRow) => number;
const ORDERS: Readonly<Record<SubjectSort, Order>> = {
  name: () => 0,
  captured: (a, b) => order(b.lastCapturedAt, a.lastCapturedAt),
  listings: (a, b) => b.parts.length - a.parts.length,
};

function passes(row: SubjectRow, query: SubjectsQuery, toLookAt: ReadonlySet<string>): boolean {
  const { kind, case: caseId, source, joined, look } = query;
  return (
    (kind === undefined || row.types.includes(kind)) &&
    (caseId === undefined || row.caseIds.includes(caseId)) &&
    (source === undefined || row.hosts.includes(source)) &&
    (joined === undefined || row.parts.length > 1 === (joined === "yes")) &&
    (look === undefined || row.parts.some((node) => toLookAt.has(node)))
  );
}

function hasWords({ name, hosts, caseIds, listings }: SubjectRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const said = listings.flatMap((listing) => [listing.name, ...listing.identifiers.map(({ value }) => value)]);
  const haystack = fold([name, ...said, ...hosts, ...caseIds].join(" "));
  return words.every((word) => haystack.includes(word));
}
