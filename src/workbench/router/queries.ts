import type { CasesQuery, LogQuery } from "./route";

type Written<Q> = readonly (readonly [name: string, field: keyof Q & string])[];

const CASES: Written<CasesQuery> = [
  ["status", "status"],
  ["q", "text"],
];
const LOG: Written<LogQuery> = [
  ["case", "case"],
  ["source", "source"],
  ["subject", "subject"],
  ["kind", "kind"],
  ["from", "from"],
  ["to", "to"],
];

/** Keeps what an address may say and drops the rest, so that a mistyped filter shows more and never nothing. */
export function parseCasesQuery(search: string): CasesQuery {
  const { status, ...rest } = read(search, CASES);
  return status === "open" || status === "closed" ? { ...rest, status } : rest;
}

export function parseLogQuery(search: string): LogQuery {
  const { from, to, ...rest } = read(search, LOG);
  return { ...rest, ...(isDay(from) && { from }), ...(isDay(to) && { to }) };
}

export const formatCasesQuery = (query: CasesQuery): string => write(query, CASES);
export const formatLogQuery = (query: LogQuery): string => write(query, LOG);

function read<Q>(search: string, names: Written<Q>): Partial<Record<keyof Q & string, string>> {
  const given = new URLSearchParams(search);
  const fields = names.flatMap(([name, field]) => {
    const value = given.get(name);
    return value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(fields) as Partial<Record<keyof Q & string, string>>;
}

function write<Q extends object>(query: Q, names: Written<Q>): string {
  const params = new URLSearchParams();
  for (const [name, field] of names) {
    const value = query[field];
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  return params.size > 0 ? `?${params.toString()}` : "";
}

function isDay(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
