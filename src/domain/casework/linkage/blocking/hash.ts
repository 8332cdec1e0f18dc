/** Where FNV-1a begins, and what it multiplies by (32 bits). */
const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A key as a number of 32 bits (FNV-1a over UTF-16 units), begun with its kind. Two keys that meet by chance only put a record
 * among the candidates that does not belong there: it is compared, and left.
 */
export function hashOf(kind: number, text: string, from = 0, to = text.length): number {
  let hash = Math.imul(START ^ kind, PRIME);
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash;
}

/** The same of two texts, in whichever order they come. */
export function hashOfBoth(kind: number, one: string, other: string): number {
  return (hashOf(kind, one) + hashOf(kind, other)) | 0;
}
