export {
  type FindDocument,
  type FindGroup,
  type FindKind,
  FIND_KINDS,
  type FilterName,
  filterOf,
} from "./documents/document";
export type { FoundTable } from "./documents/found-tables";
export { type PageWords, pageRef } from "./documents/page-document";
export {
  FOUND_TABLES,
  documentOfRow,
  makeSegment,
  mergeEntries,
  pageDocument,
  pagesOfCapture,
  rowDocument,
  toBlocks,
} from "./making";
export { type FoundInGroup, type Hit } from "./match/best";
export { type Excerpt, excerptOf } from "./match/excerpt";
export type { Corpus, LoadedSegment } from "./match/loaded";
export { type IsMarked, markerOf } from "./match/marks";
export { type Plan, planOf } from "./match/plan";
export { searchSegments } from "./match/search-segments";
export { parseQuery } from "./query/parse-query";
export {
  type FilterPart,
  type FindQuery,
  type Place,
  type QueryPart,
  type QueryProblem,
  isFilter,
} from "./query/query";
export { wantedBy } from "./query/terms";
export {
  type Block,
  COLUMN_BYTES,
  type Described,
  type Segment,
  type SegmentEntry,
  type Sums,
  analyse,
  chunkKey,
  chunkOf,
  countIn,
  entriesOf,
  filterKey,
  firstOf,
  isChunk,
  kindAt,
  lengthAt,
  keysOf,
  refKey,
  removeFrom,
  segmentsToMerge,
} from "./segment";
