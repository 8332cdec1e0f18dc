import { jsonLd } from "./json-ld";
import { microdata } from "./microdata";
import { microformats } from "./microformats";
import { openGraph } from "./open-graph";
import { rdfa } from "./rdfa";
import type { SyntaxReader } from "./syntax-reader";

/** Every syntax that is read, the most explicit first: the first to state a fact gives it its words. */
export const syntaxReaders: readonly SyntaxReader[] = [jsonLd, microdata, rdfa, microformats, openGraph];
