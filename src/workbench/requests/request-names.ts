import type {
  HitGroup,
  HitWhy,
  KeptWhy,
  PersonField,
  RequestAnswer,
  RequestRight,
} from "../../domain/keeping/requests";
import type { TextKey } from "../../ui/texts";

export const RIGHTS: Readonly<Record<RequestRight, TextKey>> = {
  access: "requestRightAccess",
  erasure: "requestRightErasure",
  both: "requestRightBoth",
};
export const ANSWERS: Readonly<Record<RequestAnswer, TextKey>> = {
  given: "requestAnswerGiven",
  partly: "requestAnswerPartly",
  nothing: "requestAnswerNothing",
  refused: "requestAnswerRefused",
};
export const KEPT: Readonly<Record<KeptWhy, TextKey>> = {
  "legal-hold": "requestKeptHold",
  decision: "requestKeptDecision",
  "open-case": "requestKeptOpenCase",
  retention: "requestKeptRetention",
  shared: "requestKeptShared",
  "own-table": "requestKeptOwnTable",
  chosen: "requestKeptChosen",
};
export const GROUPS: Readonly<Record<HitGroup, TextKey>> = {
  subject: "requestGroupSubject",
  author: "requestGroupAuthor",
  mention: "requestGroupMention",
  answer: "requestGroupAnswer",
  page: "requestGroupPage",
  note: "requestGroupNote",
  decision: "requestGroupDecision",
  entry: "requestGroupEntry",
  "own-row": "requestGroupOwnRow",
  copy: "requestGroupCopy",
};
export const WHYS: Readonly<Record<HitWhy, TextKey>> = {
  identifier: "requestWhyIdentifier",
  "name-and-identifier": "requestWhyNameIdentifier",
  "name-and-place": "requestWhyNamePlace",
  "name-alone": "requestWhyNameAlone",
  "user-name-alone": "requestWhyUserName",
  "part-of-name": "requestWhyPartOfName",
};
export const FIELDS: Readonly<Record<PersonField, readonly [label: TextKey, hint: TextKey]>> = {
  names: ["requestNames", "requestNamesHint"],
  userNames: ["requestUserNames", "requestUserNamesHint"],
  emails: ["requestEmails", "requestOnePerLine"],
  telephones: ["requestTelephones", "requestTelephonesHint"],
  profiles: ["requestProfiles", "requestProfilesHint"],
  places: ["requestPlaces", "requestPlacesHint"],
};
