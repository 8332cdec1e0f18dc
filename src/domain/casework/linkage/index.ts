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
