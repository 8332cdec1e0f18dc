import type { CaseRow } from "../../cases";
import { dayOf } from "./days";
import { type FindDocument, filterOf, textsOf } from "./document";

/** A case is found by its ID, its title, what it is for and how it ended. */
export function caseDocument({
  caseId,
  title,
  purpose,
  outcome,
  openedAt,
}: Partial<CaseRow>): FindDocument | undefined {
  if (caseId === undefined) return undefined;
  return {
    ref: `c ${caseId}`,
    kind: "case",
    texts: textsOf(["head", caseId], ["head", title], ["body", purpose], ["body", outcome]),
    filters: [filterOf("case", caseId)],
    day: dayOf(openedAt),
  };
}
