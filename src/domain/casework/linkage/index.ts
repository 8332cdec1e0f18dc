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
export { checkDigitsOf, schemeCalled } from "./identifiers/known-identifier";
export { backgroundShare } from "./frequencies/background-words";
export { makeLinkage } from "./make-linkage";
export { matchLists } from "./match-lists";
export { prepareAddress } from "./reading/address";
export { prepareName } from "./reading/name";
export { prepareTelephone } from "./reading/telephone";
export { runToEnd } from "./run-to-end";
export { wordsOf } from "./text/words";
export { BEYOND_DOUBT } from "./weighing/beyond-doubt";
export { countFrequencies, weighPair } from "./weigh-pair";
