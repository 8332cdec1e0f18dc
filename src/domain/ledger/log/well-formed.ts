/**
 * A JSON value with U+FFFD for each lone surrogate in its texts and names: pages contain them, UTF-8 cannot say them, and
 * canonical JSON refuses them (RFC 8785 §3.2.2.2).
 */
export function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name.toWellFormed(), wellFormed(held)]));
}
