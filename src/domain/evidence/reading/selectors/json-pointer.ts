import type { Place } from "../items";

/** The name of the fragment syntax of `pointerOf`. */
export const JSON_POINTER = "http://tools.ietf.org/rfc/rfc6901";

/** The JSON Pointer (RFC 6901) from the root of a data block to a place in it; `""` is the whole block. */
export function pointerOf(place: Place): string {
  let pointer = "";
  for (let at: Place | undefined = place; at?.key !== undefined; at = at.parent)
    pointer = `/${escaped(at.key)}${pointer}`;
  return pointer;
}

function escaped(key: string | number): string {
  return typeof key === "number" ? String(key) : key.replace(/~/gu, "~0").replace(/\//gu, "~1");
}
