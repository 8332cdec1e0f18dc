/**
 * What entries say of service requests that were sent, in version 1. Frozen: what is more than this is version 2, in a file of its own,
 * with an upcast.
 */
import * as v from "valibot";
import { Sha256 } from "../../evidence/snapshot";
import { CaseId } from "../../ground/case-names";

const Text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const FilingIdV1 = v.pipe(v.string(), v.uuid());
/** How often it was sent, from 1. */
const AttemptV1 = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000));
/** The address of a server, without anything secret in it. */
const ServerUrlV1 = v.pipe(Text(1_000), v.url(), v.regex(/^https?:\/\/[^@?#]*$/u));
const Degrees = (most: number) => v.nullable(v.pipe(v.number(), v.minValue(-most), v.maxValue(most)));
/** An instant of ISO 8601 in UTC; empty where none is told. */
const ToldAtV1 = Text(30);

export const FilingSentV1 = v.strictObject({
  filingId: FilingIdV1,
  caseId: CaseId,
  attempt: AttemptV1,
  server: v.strictObject({ url: ServerUrlV1, name: Text(200), jurisdiction: Text(200) }),
  service: v.strictObject({ code: Text(500), name: Text(500) }),
  description: Text(4_000),
  latitude: Degrees(90),
  longitude: Degrees(180),
  address: Text(500),
  /** What the service asked for, as it was asked and answered. */
  answers: v.pipe(
    v.array(
      v.strictObject({ code: Text(500), label: Text(4_000), values: v.pipe(v.array(Text(4_000)), v.maxLength(200)) }),
    ),
    v.maxLength(200),
  ),
  mediaUrl: Text(2_000),
  /** A file that went with it: by this it is known again, for nothing of its bytes is kept. */
  attachment: v.nullable(v.strictObject({ sha256: Sha256, bytes: Count, mediaType: Text(200), name: Text(255) })),
  /** Which of these went with it; what they said is not kept. */
  contact: v.pipe(v.array(v.picklist(["first_name", "last_name", "email", "phone"])), v.maxLength(4)),
});

export const FilingAnsweredV1 = v.strictObject({
  filingId: FilingIdV1,
  caseId: CaseId,
  attempt: AttemptV1,
  /**
   * `received`: with its number; `token`: the number comes later; `accepted`: without a number, as such services do; `refused`; `found`:
   * the answer was lost, and the request was found on the server.
   */
  outcome: v.picklist(["received", "token", "accepted", "refused", "found"]),
  requestId: Text(500),
  token: Text(500),
  notice: Text(4_000),
  errors: v.pipe(v.array(v.strictObject({ code: Text(500), description: Text(4_000) })), v.maxLength(20)),
});

export const FilingChangedV1 = v.strictObject({
  filingId: FilingIdV1,
  caseId: CaseId,
  changeId: v.pipe(v.string(), v.uuid()),
  requestId: Text(500),
  status: Text(500),
  statusNotes: Text(4_000),
  updatedAt: ToldAtV1,
  expectedAt: ToldAtV1,
  agency: Text(500),
  notice: Text(4_000),
  /** What was said of it since it was looked at last, by servers that say so. */
  updates: v.pipe(
    v.array(v.strictObject({ id: Text(500), status: Text(500), description: Text(4_000), at: ToldAtV1 })),
    v.maxLength(200),
  ),
});
