import type { FactKind } from "../evidence/reading";
import { hostOf } from "../evidence/sources";
import type { CaseKind } from "../ground/case-names";
import { hostRule, mayTake } from "./desk-rules";
import type { Policy } from "./read-policy";

/** Why the agency lets nothing of this be taken for a case. */
export type PolicyRefusal =
  /** Not from this site, for such a case. */
  | { readonly code: "site-barred" }
  /** Not facts of these kinds, for such a case. */
  | { readonly code: "facts-barred" }
  /** The agency's policy is not known yet, or what it says cannot be read: what it could forbid waits. */
  | { readonly code: "policy-unknown" };

interface Taken {
  readonly url: string;
  readonly facts: readonly { readonly kind: FactKind }[];
}

/** Whether facts of a page may be taken for a kind of case; undefined where they may. */
export function captureBarred(policy: Policy, kind: CaseKind, { url, facts }: Taken): PolicyRefusal | undefined {
  return siteBarred(policy, kind, hostOf(url)) ?? factsBarred(policy, kind, facts);
}

/**
 * Whether facts of a file that a candidate gave may be kept for a kind of case. It comes from no site: that sites are listed does not bar
 * it, but where files are barred (`file`), or what is barred cannot be read, it is.
 */
export function givenBarred(policy: Policy, kind: CaseKind, facts: Taken["facts"]): PolicyRefusal | undefined {
  const { because } = hostRule(policy, kind, "file");
  const barred = because === "not-listed" ? undefined : siteBarred(policy, kind, "file");
  return barred ?? factsBarred(policy, kind, facts);
}

/** Whether anything of a source may go to a kind of case; undefined where it may. */
export function siteBarred(policy: Policy, kind: CaseKind, host: string): PolicyRefusal | undefined {
  const { because } = hostRule(policy, kind, host);
  if (because === undefined) return undefined;
  return { code: because === "unreadable" || because === "unknown" ? "policy-unknown" : "site-barred" };
}

const factsBarred = (policy: Policy, kind: CaseKind, facts: Taken["facts"]): PolicyRefusal | undefined =>
  facts.every((fact) => mayTake(policy, kind, fact.kind)) ? undefined : { code: "facts-barred" };
