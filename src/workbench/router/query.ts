/** What an address's query may say: how each field is called there. */
export type Written<Q> = readonly (readonly [name: string, field: keyof Q & string])[];

/** Keeps what a query may say and drops the rest, so that a mistyped filter shows more and never nothing. */
export function readQuery<Q>(search: string, names: Written<Q>): Partial<Record<keyof Q & string, string>> {
  const given = new URLSearchParams(search);
  const fields = names.flatMap(([name, field]) => {
    const value = given.get(name);
    return value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(fields) as Partial<Record<keyof Q & string, string>>;
}

/** `?status=open`; nothing where nothing is said. */
export function writeQuery<Q extends object>(query: Q, names: Written<Q>): string {
  const params = new URLSearchParams();
  for (const [name, field] of names) {
    const value = query[field];
    if (typeof value === "string" && value !== "") params.set(name, value);
  }
  return params.size > 0 ? `?${params.toString()}` : "";
}
