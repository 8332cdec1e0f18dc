import { useMemo } from "preact/hooks";
import { CASE_KINDS } from "../../../domain/ground/case-names";
import { deskOf } from "../../../domain/policy";
import type { RetentionAsked } from "../../../storage/reading";
import { usePolicy } from "../../frame/use-policy";

/** How many months from closing the agency has evidence kept, by kind of case; undefined until that is known. */
export function useRetentionMonths(): RetentionAsked["months"] | undefined {
  const policy = usePolicy();
  return useMemo(
    () => policy && Object.fromEntries(CASE_KINDS.map((kind) => [kind, deskOf(policy, kind).retentionMonths])),
    [policy],
  );
}
