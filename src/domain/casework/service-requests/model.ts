import * as v from "valibot";

/** Bounds of what is taken from a server; what is longer is cut, what is more is left out and said. */
export const OPEN311_LIMITS = {
  /** Of one answer as it was sent. */
  bytes: 5_000_000,
  /** Answers to one question: whoever sends page after page is not followed for ever. */
  pages: 50,
  requests: 2_000,
  services: 2_000,
  attributes: 200,
  values: 1_000,
  text: 4_000,
  short: 500,
  address: 2_000,
} as const;

const { text, short, address } = OPEN311_LIMITS;
const Words = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Address = v.union([v.literal(""), v.pipe(v.string(), v.maxLength(address), v.url(), v.regex(/^https?:/u))]);
/** A moment as the server writes it (W3C note on dates), and as an instant of ISO 8601 in UTC; empty where it cannot be told. */
const Moment = v.strictObject({ raw: Words(100), iso: Words(30) });
export type Moment = v.InferOutput<typeof Moment>;
const Degrees = (most: number) => v.nullable(v.pipe(v.number(), v.minValue(-most), v.maxValue(most)));

/** A request that somebody made to a city or an agency (GeoReport v2 §GET Service Requests); empty where the server says nothing. */
export const ServiceRequest = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(short)),
  /** `open` or `closed`, or the server's own word (FixMyStreet has more of them). */
  status: Words(short),
  statusNotes: Words(text),
  serviceCode: Words(short),
  serviceName: Words(short),
  description: Words(text),
  agency: Words(short),
  notice: Words(text),
  requestedAt: Moment,
  updatedAt: Moment,
  expectedAt: Moment,
  address: Words(short),
  zip: Words(short),
  /** WGS 84 degrees; null where none are given, or none that there can be. */
  latitude: Degrees(90),
  longitude: Degrees(180),
  mediaUrl: Address,
});
export type ServiceRequest = v.InferOutput<typeof ServiceRequest>;

/** What a server takes requests for (§GET Service List). */
export interface Service {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly group: string;
  /** Whether it asks for more: its definition says what. */
  readonly hasDefinition: boolean;
  /** What is answered to a request: its number at once, a token for it, or nothing at all. */
  readonly type: "realtime" | "batch" | "blackbox";
}

export const DATATYPES = ["string", "number", "datetime", "text", "singlevaluelist", "multivaluelist"] as const;
export type Datatype = (typeof DATATYPES)[number];

/** One thing that a service asks for, or only says (§GET Service Definition). */
export interface Attribute {
  readonly code: string;
  readonly label: string;
  readonly help: string;
  readonly datatype: Datatype;
  readonly isRequired: boolean;
  /** Whether it is only something to be read. */
  readonly isOnlyRead: boolean;
  readonly values: readonly { readonly key: string; readonly name: string }[];
}

/** What a server says it refuses, or failed at. */
export interface ServerError {
  readonly code: string;
  readonly description: string;
}

/** An update of a request (FixMyStreet's extension). */
export interface RequestUpdate {
  readonly id: string;
  readonly requestId: string;
  readonly status: string;
  readonly description: string;
  readonly at: Moment;
}

/** A server as it says itself where it is (§Service Discovery). */
export interface Endpoint {
  readonly url: string;
  readonly type: string;
  readonly formats: readonly ("xml" | "json")[];
}

/** Why an answer says nothing that can be used. */
export type AnswerFault =
  /** A page for people. */
  | { readonly code: "answer-is-page" }
  /** It breaks off, or is no XML and no JSON. */
  | { readonly code: "answer-broken" }
  /** It is whole, and something else than was asked for. */
  | { readonly code: "answer-other" }
  | { readonly code: "answer-too-large" }
  /** The server says what is wrong, under whatever status. */
  | { readonly code: "answer-refused"; readonly errors: readonly ServerError[] };
