/** A set of letters, quick to ask: 1 at the UTF-16 code of each. */
export type Letters = Readonly<Uint8Array>;

/** The set of the letters of a text, each one UTF-16 unit: a “grouping” in Snowball's words. */
export function letters(text: string): Letters {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  const set = new Uint8Array(Math.max(0, ...codes) + 1);
  for (const code of codes) set[code] = 1;
  return set;
}
