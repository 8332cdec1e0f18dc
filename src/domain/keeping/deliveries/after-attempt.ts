import * as v from "valibot";
import { Instant } from "../../ledger/log";
import { DeliveryId, Status } from "./shapes";

/** What came of sending something once. */
export type Answer =
  | { readonly code: "answered"; readonly status: number; readonly retryAfter?: string }
  /** It sends us on, which is not followed. */
  | { readonly code: "elsewhere" }
  /** No connection, or no answer in time. */
  | { readonly code: "unreachable" };

/** What is kept beside the log of something that is being tried again. */
export const Trying = v.strictObject({
  deliveryId: DeliveryId,
  attempts: v.pipe(v.number(), v.integer(), v.minValue(1)),
  triedAt: Instant,
  notBefore: Instant,
  /** What the server answered; null where it did not. */
  status: v.nullable(Status),
  /** Whether the server itself has said until when. */
  isAsked: v.boolean(),
});
export type Trying = v.InferOutput<typeof Trying>;

/** Up to where the own log has been told of, in which log: nothing before `next` is looked at again. */
export const ToldUpTo = v.strictObject({
  origin: v.pipe(v.string(), v.maxLength(500)),
  next: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type ToldUpTo = v.InferOutput<typeof ToldUpTo>;

/** What is done after an attempt. */
export type After =
  | { readonly is: "made"; readonly status: number }
  | { readonly is: "failed"; readonly reason: "refused" | "redirected" | "given-up"; readonly status: number | null }
  | { readonly is: "again"; readonly notBefore: string; readonly status: number | null; readonly isAsked: boolean };

const SECOND_MS = 1_000;
const FIRST_MS = 30 * SECOND_MS;
const LONGEST_MS = 6 * 3_600 * SECOND_MS;
/** Nobody is believed who asks for longer. */
const LONGEST_ASKED_MS = 7 * 86_400 * SECOND_MS;
/** About three days. */
const MOST_ATTEMPTS = 20;
/** A server that is busy, slow or broken may take it later (RFC 9110 §15.5.9, §15.6; RFC 6585 §4). */
const LATER: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * What becomes of something after it was sent for the n-th time: taken (2xx), refused for good, or sent again after half a
 * minute, one, two …, up to six hours; not before the server asks to, at most a week. After twenty times it is given up.
 */
export function afterAttempt(answer: Answer, attempts: number, now: string): After {
  const status = answer.code === "answered" ? answer.status : null;
  if (status !== null && status >= 200 && status < 300) return { is: "made", status };
  if (answer.code === "elsewhere" || (status !== null && status >= 300 && status < 400))
    return { is: "failed", reason: "redirected", status };
  if (status !== null && status < 500 && !LATER.has(status)) return { is: "failed", reason: "refused", status };
  if (attempts >= MOST_ATTEMPTS) return { is: "failed", reason: "given-up", status };
  const asked = answer.code === "answered" ? askedMs(answer.retryAfter?.trim() ?? "", now) : undefined;
  const wait = Math.min(FIRST_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_MS);
  const ms = asked === undefined ? wait : Math.min(Math.max(asked, SECOND_MS), LONGEST_ASKED_MS);
  const notBefore = new Date(Date.parse(now) + ms).toISOString();
  return { is: "again", notBefore, status, isAsked: asked !== undefined };
}

/** Retry-After in seconds or as a date (RFC 9110 §10.2.3). */
function askedMs(text: string, now: string): number | undefined {
  if (/^\d{1,9}$/u.test(text)) return Number(text) * SECOND_MS;
  const date = /[a-z]/iu.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : date - Date.parse(now);
}

/**
 * Whether something may be sent now: when its time has come, or somebody asks and the server has not. What seems to be further
 * ahead than anybody is believed is a clock that was set back.
 */
export function mayTry(trying: Trying | undefined, now: string, isAsked: boolean): boolean {
  if (!trying || trying.notBefore <= now) return true;
  if (Date.parse(trying.notBefore) - Date.parse(now) > LONGEST_ASKED_MS) return true;
  return isAsked && !trying.isAsked;
}
