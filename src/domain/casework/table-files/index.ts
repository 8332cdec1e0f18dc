/**
 * Files with tables, as they come: text with separators in any encoding, workbooks, JSON, and JSON of the Open Contracting
 * Data Standard. What a file's columns mean is not known here.
 */
export { ENCODINGS, type Encoding } from "./encoding/encodings";
export { SEPARATORS } from "./dialect/guess-dialect";
export { headNames } from "./dialect/find-head";
export { type Look, lookAtTable } from "./look-at-table";
export {
  type DateOrder,
  type DecimalMark,
  type Dual,
  MOST_COLUMNS,
  type RawCell,
  type RawRow,
  type RowTrouble,
  TableError,
  type TableFailure,
  type TableForm,
  type TableKind,
  shownOf,
} from "./model";
export { isOcds, processesOf } from "./ocds/processes";
export { type OnRead, readTable } from "./open-table";
