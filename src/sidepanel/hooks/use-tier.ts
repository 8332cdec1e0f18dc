import { useCallback } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import type { SnapshotTier } from "../../domain/evidence/snapshot";
import { type Policy, type TierRule, deskOf, tierRule } from "../../domain/policy";
import { SNAPSHOT_TIER } from "../../platform/kept";
import { useObserved } from "../../ui/use-observed";
import { useTools } from "./panel-context";

/** How much of a page is kept for the active case, who says so, and the way to change it where that is the official's. */
export interface TierChoice {
  readonly tier: SnapshotTier;
  readonly rule: TierRule;
  /** The agency has reviewers' names made pseudonyms: nothing of the page is kept, whatever is chosen. */
  readonly hasPseudonyms: boolean;
  readonly choose: (tier: SnapshotTier) => void;
}

/** What was chosen for a case last holds for it until something else is. Undefined until it is known. */
export function useTier(
  policy: Policy | undefined,
  row: Pick<CaseRow, "caseId" | "kind"> | undefined,
): TierChoice | undefined {
  const { setPreference, onFault } = useTools();
  const chosen = useChosen(row?.caseId);
  const choose = useCallback(
    (tier: SnapshotTier) => {
      if (row) setPreference(SNAPSHOT_TIER.of(row.caseId), tier).catch(onFault);
    },
    [row?.caseId],
  );
  if (!row || !policy || chosen?.of !== row.caseId) return undefined;
  const rule = tierRule(row.kind, policy.snapshots);
  const own = rule.locked ? undefined : chosen.tier;
  const hasPseudonyms = deskOf(policy, row.kind).pseudonyms === true;
  return { tier: own ?? rule.tier, rule, hasPseudonyms, choose };
}

interface Chosen {
  readonly of: string;
  readonly tier: SnapshotTier | undefined;
}

function useChosen(caseId: string | undefined): Chosen | undefined {
  const { getPreference, onPreference } = useTools();
  const { value } = useObserved<Chosen>(
    (onValue, onError) => {
      if (caseId === undefined) return () => undefined;
      const tell = (tier: SnapshotTier | undefined) => {
        onValue({ of: caseId, tier });
      };
      getPreference(SNAPSHOT_TIER.of(caseId)).then(tell, onError);
      return onPreference(SNAPSHOT_TIER.of(caseId), tell);
    },
    [caseId],
  );
  return value;
}
