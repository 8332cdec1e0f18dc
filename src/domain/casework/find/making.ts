/**
 * What an index holds of the tables: another index, wherever one of these does another thing. Its version is a fingerprint of
 * this file with everything that it imports (`INDEX_VERSION`).
 */
export { pageDocument } from "./documents/page-document";
export { FOUND_TABLES, documentOfRow } from "./documents/found-tables";
export { pagesOfCapture } from "./documents/pages-of-capture";
export { rowDocument } from "./documents/row-document";
export { toBlocks } from "./segment/block";
export { makeSegment } from "./segment/make-segment";
export { mergeEntries } from "./segment/merge";
