import { newId, setSession } from "../../../platform";
import { RULE_DRAFT } from "../../../platform/kept";
import type { Navigate } from "../../router/route";
import type { RuleDraft } from "../draft/rule-draft";
import { ruleSetHref } from "../links";

/** Keep a new rule set as a draft and open it. It is in no table until it is saved. */
export async function beginDraft(draft: Omit<RuleDraft, "ruleSetId">, navigate: Navigate): Promise<void> {
  const ruleSetId = newId();
  await setSession(RULE_DRAFT.of(ruleSetId), JSON.stringify({ ...draft, ruleSetId }));
  navigate(ruleSetHref(ruleSetId));
}
