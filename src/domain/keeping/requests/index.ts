/** Requests of people whose data is held: GDPR Art. 15 (access) and Art. 17 (erasure). */
import { requestAnswered } from "./request-answered";
import { requestDescribed } from "./request-described";
import { requestErased } from "./request-erased";
import { requestOpened } from "./request-opened";
import { subjectRequests } from "./tables";

export { accessBundle } from "./access/access-bundle";
export type { AccessCase, AccessKnown, AccessPart } from "./access/access-known";
export { accessWordsIn } from "./access/words";
export { HIT_GROUPS, type Hit, type HitGroup, type HitPlace, type HitWhy, type Saying } from "./find/hit";
export { type EntryToLook, hitsInEntry } from "./find/hits-in-entry";
export { hitsInRow } from "./find/hits-in-row";
export { hitsInText } from "./find/hits-in-text";
export { othersIn } from "./find/others-in";
export { openPersonMatcher, type PersonMatcher } from "./find/match-person";
export { redactOthers, type Redacting } from "./access/redact-others";
export { answerDue } from "./answer-due";
export {
  type KeptWhy,
  type Person,
  PERSON_FIELDS,
  type PersonField,
  REQUEST_ANSWERS,
  REQUEST_RIGHTS,
  type RequestAnswer,
  type RequestRight,
  isDescribed,
} from "./shapes";
export type { SubjectRequestRow } from "./tables";
export { requestAnswered, requestDescribed, requestErased, requestOpened };

export const requestActs = [requestOpened, requestDescribed, requestErased, requestAnswered] as const;
export const requestTables = [subjectRequests] as const;
