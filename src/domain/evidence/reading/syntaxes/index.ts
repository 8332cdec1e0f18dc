import { jsonLd } from "./json-ld";
import { microdata } from "./microdata";
import { openGraph } from "./open-graph";
import type { SyntaxReader } from "./syntax-reader";

/**
 * The syntaxes to read, the most explicit first: the first to state a fact gives it its words. The rare ones are handed
 * in, as the script that reads a page brings them along only where `mayBeRare` says that they may be there.
 */
export const syntaxesWith = (rare: readonly SyntaxReader[]): readonly SyntaxReader[] => [
  jsonLd,
  microdata,
  ...rare,
  openGraph,
];
