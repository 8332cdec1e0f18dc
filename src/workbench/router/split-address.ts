/** The decoded parts of an address's path, and its query; undefined where it is none. */
export function splitAddress(hash: string): readonly [path: readonly string[], query: string] | undefined {
  const text = hash.replace(/^#/u, "");
  const mark = text.indexOf("?");
  const [path, query] = mark < 0 ? [text, ""] : [text.slice(0, mark), text.slice(mark + 1)];
  try {
    return [path.split("/").filter(Boolean).map(decodeURIComponent), query];
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
