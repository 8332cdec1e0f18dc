import type { CaseKind } from "../../ground/case-names";
import { oneLine } from "../../ground/text";

const MOST = 200;
/** What stands between the parts of a page's title. */
const EDGES = /^[\s\-–—|·:,.]+|[\s\-–—|·:,.]+$/gu;

/**
 * What a case is called that is opened from a page: the page's title without the ID. The ID itself where nothing is left, and in
 * hiring, for such a title may name a person.
 */
export function titleFromPage(caseId: string, kind: CaseKind, pageTitle: string): string {
  if (kind === "hiring") return caseId;
  const rest = oneLine(pageTitle.replaceAll(caseId, " ")).replace(EDGES, "");
  return oneLine(Array.from(rest).slice(0, MOST).join("")) || caseId;
}
