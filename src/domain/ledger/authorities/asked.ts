import * as v from "valibot";
import { Instant } from "../log";
import type { TimestampFailure } from "../timestamp";

/** How asking one authority went. */
export interface AskOutcome {
  readonly url: string;
  readonly code:
    /** A token was received, found good and kept. */
    | "kept"
    /** It has vouched for the newest checkpoint already, or there is none yet. */
    | "nothing-new"
    /** The official has not allowed the browser to send anything there. */
    | "not-allowed"
    /** No connection, or no answer in time. */
    | "unreachable"
    /** It answered, but not with a time-stamp reply: an error page, a login, too much. */
    | "no-service"
    | TimestampFailure["code"];
  readonly detail?: string | undefined;
}

/** When authorities were asked last, how often in a row that went wrong, and how it went with each. */
export interface Asked {
  readonly at: string;
  readonly failures: number;
  readonly outcomes: readonly AskOutcome[];
}

/** The same as it is kept beside the log. (A code of another build says nothing here, and does no harm.) */
export const AskedState = v.object({
  at: Instant,
  failures: v.pipe(v.number(), v.integer(), v.minValue(0)),
  outcomes: v.array(v.object({ url: v.string(), code: v.string(), detail: v.optional(v.string()) })),
}) as v.GenericSchema<unknown, unknown> as v.GenericSchema<unknown, Asked>;

export const notAsked: Asked = { at: "1970-01-01T00:00:00.000Z", failures: 0, outcomes: [] };

const MINUTE_MS = 60_000;

/** When to ask next: the interval after it went well; soon after a failure, and then ever later, up to the interval. */
export function dueAt({ at, failures }: Asked, interval: number): string {
  const minutes = failures === 0 ? interval : Math.min(2 ** (failures - 1), interval);
  return new Date(Date.parse(at) + minutes * MINUTE_MS).toISOString();
}
