import type { FactKind } from "../evidence/reading";
import { CASE_KINDS, type CaseKind } from "../ground/case-names";
import type { Policy } from "./read-policy";
import { type Desk, UNREADABLE } from "./desk";
import { isHostOf } from "./host-pattern";

/** What an agency says of a kind of case. */
export const deskOf = (policy: Policy, kind: CaseKind): Desk => policy.desks[kind];

/** Whether facts may be taken from a site for a kind of case, and why not. */
export interface HostRule {
  readonly allowed: boolean;
  /**
   * `unreadable`: what the policy says of sites cannot be read, so that nothing may be taken; `unknown`: the policy is not
   * there yet.
   */
  readonly because?: "barred" | "not-listed" | "unreadable" | "unknown";
}

/** The rule for a source's host (as `hostOf` gives it: with its port, `file` for saved pages). What is barred stays so. */
export function hostRule(policy: Policy, kind: CaseKind, host: string): HostRule {
  const { allowedHosts, barredHosts } = deskOf(policy, kind);
  if (allowedHosts === UNREADABLE || barredHosts === UNREADABLE)
    return { allowed: false, because: policy.isKnown ? "unreadable" : "unknown" };
  if (barredHosts?.some((pattern) => isHostOf(pattern, host))) return { allowed: false, because: "barred" };
  if (allowedHosts && !allowedHosts.some((pattern) => isHostOf(pattern, host)))
    return { allowed: false, because: "not-listed" };
  return { allowed: true };
}

/** Whether facts of a kind may be taken for a kind of case. */
export const mayTake = (policy: Policy, kind: CaseKind, fact: FactKind): boolean =>
  deskOf(policy, kind).facts?.has(fact) ?? true;

/** Months from closing after which evidence is to be erased; undefined where the policy says none, or none that can be read. */
export function retentionOf(policy: Policy, kind: CaseKind): number | undefined {
  const { retentionMonths } = deskOf(policy, kind);
  return retentionMonths === UNREADABLE ? undefined : retentionMonths;
}

/** Whether pages may be read by themselves for a kind of case. */
export const mayWatchFor = (policy: Policy, kind: CaseKind): boolean =>
  policy.mayWatch && deskOf(policy, kind).mayWatch;

/** Whether pages of a source may: not where nothing of it may be taken for such a case. */
export const mayWatchPage = (policy: Policy, kind: CaseKind, host: string): boolean =>
  mayWatchFor(policy, kind) && hostRule(policy, kind, host).allowed;

/** Whether feeds of a source may be asked for: not where pages may not be read by themselves, or no desk may take anything of it. */
export const mayFollow = (policy: Policy, host: string): boolean =>
  CASE_KINDS.some((kind) => mayWatchPage(policy, kind, host));
