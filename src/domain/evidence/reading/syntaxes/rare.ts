import { microformats } from "./microformats";
import { rdfa } from "./rdfa";
import type { SyntaxReader } from "./syntax-reader";

/** Syntaxes that few pages use: RDFa and microformats, a third of the code of reading. */
export const rareSyntaxes: readonly SyntaxReader[] = [rdfa, microformats];
