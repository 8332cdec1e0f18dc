/**
 * What entries say of people's requests in version 1. Frozen: what is more than this is version 2, in a file of its own, with an
 * upcast.
 */
import * as v from "valibot";
import { Line, OptionalLine } from "../../ground/text";

const REFERENCE_LENGTH = 120;
const TERM_LENGTH = 300;
const MOST_TERMS = 20;
const MOST_TARGETS = 5_000;
const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

export const RequestIdV1 = v.pipe(v.string(), v.uuid());
export const DayV1 = v.pipe(v.string(), v.isoDate());
/** The agency's own number for it. It stays in the log: nobody is to be named in it. */
export const ReferenceV1 = Line(REFERENCE_LENGTH);
export const RequestWordsV1 = OptionalLine(500);

/** What is asked for: GDPR Art. 15, Art. 17, or both. */
export const REQUEST_RIGHTS = ["access", "erasure", "both"] as const;
export const RightV1 = v.picklist(REQUEST_RIGHTS);
export type RequestRight = (typeof REQUEST_RIGHTS)[number];

/** How it was answered; `refused` also where nothing was found of the person. */
export const REQUEST_ANSWERS = ["given", "partly", "nothing", "refused"] as const;
export const AnswerV1 = v.picklist(REQUEST_ANSWERS);
export type RequestAnswer = (typeof REQUEST_ANSWERS)[number];

const Terms = v.pipe(v.array(Line(TERM_LENGTH)), v.maxLength(MOST_TERMS));

/** By what a person is looked for: as they go by, and where to reach them. */
export const PersonV1 = v.strictObject({
  names: Terms,
  userNames: Terms,
  emails: Terms,
  telephones: Terms,
  /** Addresses of their profiles. */
  profiles: Terms,
  /** Where they live or work: they find nobody alone, and tell namesakes apart. */
  places: Terms,
});
export type Person = v.InferOutput<typeof PersonV1>;

export const PERSON_FIELDS = ["names", "userNames", "emails", "telephones", "profiles", "places"] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** Whether anything is said by which somebody could be found. */
export const isDescribed = (person: Person): boolean =>
  PERSON_FIELDS.some((field) => field !== "places" && person[field].length > 0);

/** What was erased or kept, by what names it in the log and nothing else: it says nothing of anybody. */
const TARGET = new RegExp(
  `^(?:(?:capture|note|dataset) ${UUID}|entry [a-z0-9.-]+/[a-z0-9./_-]+ \\d{1,15}|import [0-9a-f]{64})$`,
  "u",
);
const Target = v.pipe(v.string(), v.maxLength(300), v.regex(TARGET));

/** Why something about a person is kept (GDPR Art. 17(3), or it is not theirs alone). */
export const KEPT_WHY = ["legal-hold", "decision", "open-case", "retention", "shared", "own-table", "chosen"] as const;
export type KeptWhy = (typeof KEPT_WHY)[number];

export const TargetsV1 = v.pipe(v.array(Target), v.maxLength(MOST_TARGETS));
export const KeptV1 = v.pipe(
  v.array(v.strictObject({ target: Target, why: v.picklist(KEPT_WHY) })),
  v.maxLength(MOST_TARGETS),
);
