import { jcs } from "./commitment";
import { isPlainHeader } from "./header";
import { type Hash, leafHash } from "./merkle/hash";

/**
 * A header in JCS form (RFC 8785), at once: in one of its shape there is nothing to escape and nothing to sort. Any other
 * value is spelled the long way.
 */
export function headerLine(header: unknown): string {
  if (!isPlainHeader(header)) return jcs(header);
  const { at, clock, index, origin, payload, type, v } = header;
  const clockSaid = clock === undefined ? "" : `,"clock":"${clock}"`;
  return `{"at":"${at}"${clockSaid},"index":${index},"origin":"${origin}","payload":"${payload}","type":"${type}","v":${v}}`;
}

/** The leaf that an entry is in its origin's tree: the hash of its header. */
export const headerLeaf = (header: unknown): Hash => leafHash(headerLine(header));
