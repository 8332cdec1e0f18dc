import type { FactKind } from "../evidence/reading";
import type { WithheldKind } from "../evidence/withhold";

/** What stands where a setting is there and cannot be read: what it speaks of is closed. */
export const UNREADABLE = "unreadable";
type Unreadable = typeof UNREADABLE;

/** What an agency says of one kind of case; nothing where it says nothing. */
export interface Desk {
  /** The only sites that facts may be taken from, as patterns (`readHostPattern`). */
  readonly allowedHosts?: readonly string[] | Unreadable | undefined;
  /** Sites that nothing may be taken from; they stay barred where they are allowed too. */
  readonly barredHosts?: readonly string[] | Unreadable | undefined;
  /** The only kinds of fact that may be taken. */
  readonly facts?: ReadonlySet<FactKind> | undefined;
  /** Whether pages may be read by themselves for such cases. */
  readonly mayWatch: boolean;
  /** The kinds of what is withheld of which an official may overrule a false alarm; none where it says nothing. */
  readonly overrulable?: ReadonlySet<WithheldKind> | undefined;
  /** Whether the names of reviewers are made pseudonyms before anything is stored; nothing of the page itself is kept then. */
  readonly pseudonyms?: boolean | undefined;
  /** Months after a case was closed; whole, from 0. */
  readonly retentionMonths?: number | Unreadable | undefined;
  readonly legalBasis?: string | undefined;
  readonly purpose?: string | undefined;
  /** What people about whom facts are taken are told, in the agency's words. */
  readonly noticeText?: string | undefined;
}

export const OPEN_DESK: Desk = { mayWatch: true };

/** Nothing can be read of what the agency says of this kind of case: nothing is taken for it. */
export const CLOSED_DESK: Desk = {
  allowedHosts: UNREADABLE,
  barredHosts: UNREADABLE,
  facts: new Set(),
  mayWatch: false,
  pseudonyms: true,
  retentionMonths: UNREADABLE,
};
