/** Whether two rows say the same; a field that is undefined says nothing. */
export function sameRow(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  for (const name of Object.keys(one)) if (!sameRow(one[name], other[name])) return false;
  // What both have was compared.
  for (const name of Object.keys(other)) if (!Object.hasOwn(one, name) && other[name] !== undefined) return false;
  return true;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
