import { useEffect, useMemo, useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import type { WithheldKind } from "../../domain/evidence/withhold";
import { hostOf } from "../../domain/evidence/sources";
import { type Agency, type Policy, deskOf, hostRule } from "../../domain/policy";
import type { DeskRule } from "../state/desk-rule";
import type { PageState } from "../state/page-state";

/** What the agency says of taking facts of the page for the active case, and who that is. */
export interface DeskHere extends DeskRule {
  /** The kinds of what is withheld of which a false alarm may be overruled. */
  readonly overrulable: ReadonlySet<WithheldKind> | undefined;
  readonly agency: Agency;
}

/** Undefined where there is no case or no page, and while the policy is not known; `isLate` once that takes long. */
export function useDesk(
  policy: Policy | undefined,
  row: Pick<CaseRow, "kind"> | undefined,
  { page }: Pick<PageState, "page">,
): DeskHere | undefined {
  return useMemo(() => {
    if (!policy || !row || !page) return undefined;
    return {
      site: hostRule(policy, row.kind, hostOf(page.url)),
      takes: deskOf(policy, row.kind).facts,
      overrulable: deskOf(policy, row.kind).overrulable,
      agency: policy.agency,
    };
  }, [policy, row?.kind, page?.url]);
}

const LATE_MS = 700;

/** Whether the policy has not been known for longer than anybody looks over. */
export function useIsLate(policy: Policy | undefined): boolean {
  const [isLate, setLate] = useState(false);
  const isKnown = policy !== undefined;
  useEffect(() => {
    setLate(false);
    if (isKnown) return undefined;
    const timer = setTimeout(() => {
      setLate(true);
    }, LATE_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isKnown]);
  return isLate && !isKnown;
}
