/** The members of an object as they are held; none where it is no object. */
export function membersOf(held: unknown): Readonly<Record<string, unknown>> {
  return typeof held === "object" && held !== null && !Array.isArray(held) ? (held as Record<string, unknown>) : {};
}

/** A list's members, each with its number; one thing that stands where a list may is a list of one. */
export function listOf(held: unknown): readonly unknown[] {
  if (Array.isArray(held)) return held.slice(0, 2_000) as unknown[];
  return held === undefined || held === null || held === "" ? [] : [held];
}

/** A text or a number in words; nothing of what is neither. */
export const textOf = (held: unknown): string =>
  typeof held === "string" ? held : typeof held === "number" && Number.isFinite(held) ? String(held) : "";

/** Texts of a list, one a line. */
export const linesOf = (held: unknown): string => listOf(held).map(textOf).filter(Boolean).join("\n");
