import * as v from "valibot";
import { SnapshotTier, defaultTier } from "../evidence/snapshot";
import { CASE_KINDS, type CaseKind } from "../ground/case-names";

const Rule = v.object({ tier: SnapshotTier, locked: v.optional(v.boolean()) });

/** What an agency's policy says of snapshots, by kind of case: the tier to begin with, and whether it stays. */
export type SnapshotPolicy = Readonly<Partial<Record<CaseKind, v.InferOutput<typeof Rule>>>>;

/** How much of a page is kept for a case of a kind, and who says so; a locked tier is not the official's to change. */
export interface TierRule {
  readonly tier: SnapshotTier;
  readonly from: "kind" | "policy";
  readonly locked: boolean;
}

/** The rules of a policy as it is held. A rule that cannot be read does not count; the others do. */
export function readSnapshots(held: unknown): SnapshotPolicy {
  if (typeof held !== "object" || held === null) return {};
  const rules = CASE_KINDS.flatMap((kind) => {
    const rule = v.safeParse(Rule, (held as Record<string, unknown>)[kind]);
    return rule.success ? [[kind, rule.output] as const] : [];
  });
  return Object.fromEntries(rules);
}

export function tierRule(kind: CaseKind, policy: SnapshotPolicy): TierRule {
  const rule = policy[kind];
  if (!rule) return { tier: defaultTier(kind), from: "kind", locked: false };
  return { tier: rule.tier, from: "policy", locked: rule.locked ?? false };
}
