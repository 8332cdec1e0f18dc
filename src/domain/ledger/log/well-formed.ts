/**
 * A JSON value with U+FFFD for each lone surrogate in its texts and names: pages contain them, UTF-8 cannot say them, and
 * canonical JSON refuses them (RFC 8785 §3.2.2.2). The very value where it has none.
 */
export const wellFormed = (value: unknown): unknown => (isWellFormed(value) ? value : mended(value));

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (Array.isArray(value)) return value.every(isWellFormed);
  if (typeof value !== "object" || value === null) return true;
  for (const [name, held] of Object.entries(value)) if (!name.isWellFormed() || !isWellFormed(held)) return false;
  return true;
}

function mended(value: unknown): unknown {
  if (typeof value === "string") return value.toWellFormed();
  if (Array.isArray(value)) return value.map(mended);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name.toWellFormed(), mended(held)]));
}
