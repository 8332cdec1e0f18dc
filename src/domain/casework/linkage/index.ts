export type {
  AddressParts,
  GeoPoint,
  Linkage,
  LinkageProgress,
  Match,
  MatchListsOptions,
  MatchRecord,
  Signal,
  SignalField,
  SignalLevel,
  SuggestOptions,
} from "./model";
export type { Frequencies } from "./frequencies/frequencies";
export { makeLinkage } from "./make-linkage";
export { matchLists } from "./match-lists";
export { runToEnd } from "./run-to-end";
export { BEYOND_DOUBT } from "./weighing/beyond-doubt";
export { countFrequencies, weighPair } from "./weigh-pair";
export { guessColumns } from "./columns/guess-columns";
export { type Column, ColumnMapping, mappedColumns, type Meaning } from "./columns/meanings";
export { recordOfRow } from "./columns/record-of-row";
