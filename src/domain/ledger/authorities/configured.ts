import * as v from "valibot";
import { Authority, Interval } from "./authority";

/** What an agency's policy may say of trusted time (`storage.managed`; public/managed-schema.json says the same). */
export const AuthorityPolicy = v.object({
  timestampAuthorities: v.optional(v.array(v.unknown())),
  timestampInterval: v.optional(v.number()),
});

/** Minutes that an official may choose from. */
export const INTERVALS = [10, 60, 1_440] as const;
export const DEFAULT_INTERVAL = 60;

/** Whom to ask for the time, and how often. */
export interface Configured {
  readonly authorities: readonly Authority[];
  /** Whether the agency says whom: the official cannot change it then. */
  readonly isAuthoritiesFixed: boolean;
  /** Least minutes between two requests. */
  readonly interval: number;
  readonly isIntervalFixed: boolean;
}

/** What is kept on this machine, beside the policy: authorities and minutes of the official's own. */
interface Own {
  readonly authorities: unknown;
  readonly interval: unknown;
}

/** The policy where it says something, else the official's own choice; what cannot be read of either is left out. */
export function configuredAuthorities(policy: Readonly<Record<string, unknown>>, own: Own): Configured {
  const { timestampAuthorities: fixed, timestampInterval } = policy;
  const isAuthoritiesFixed = Array.isArray(fixed);
  const isIntervalFixed = v.is(Interval, timestampInterval);
  const interval = isIntervalFixed ? timestampInterval : own.interval;
  return {
    authorities: readAuthorities(isAuthoritiesFixed ? fixed : own.authorities),
    isAuthoritiesFixed,
    interval: v.is(Interval, interval) ? interval : DEFAULT_INTERVAL,
    isIntervalFixed,
  };
}

const readAuthorities = (held: unknown): Authority[] =>
  (Array.isArray(held) ? held : []).flatMap((one: unknown) => {
    const read = v.safeParse(Authority, one);
    return read.success ? [read.output] : [];
  });
