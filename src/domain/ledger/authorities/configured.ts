import * as v from "valibot";
import { Authority, Interval } from "./authority";

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

/** What somebody has set of it: the agency, or the official. */
export interface TrustedTimeSet {
  readonly authorities: readonly Authority[] | undefined;
  readonly interval: number | undefined;
}

/** What the agency says, else the official's own choice, which is kept on this machine. */
export const configuredAuthorities = (fixed: TrustedTimeSet, own: TrustedTimeSet): Configured => ({
  authorities: fixed.authorities ?? own.authorities ?? [],
  isAuthoritiesFixed: fixed.authorities !== undefined,
  interval: fixed.interval ?? own.interval ?? DEFAULT_INTERVAL,
  isIntervalFixed: fixed.interval !== undefined,
});

/** The authorities of a list that can be read. */
export const readAuthorities = (held: unknown): Authority[] =>
  (Array.isArray(held) ? held : []).flatMap((one: unknown) => {
    const read = v.safeParse(Authority, one);
    return read.success ? [read.output] : [];
  });

/** The minutes, where they are some that may be set. */
export const readInterval = (held: unknown): number | undefined => (v.is(Interval, held) ? held : undefined);
