import type { AlterationTemplate } from "../../../domain/casework/rules";
import { withEffect } from "../draft/changes";
import type { RuleDraft } from "../draft/rule-draft";

/** What follows from a conclusion: nothing yet where nobody has said so. */
export const alterationsFor = ({ effects }: RuleDraft, when: string): readonly AlterationTemplate[] =>
  effects.find((one) => one.when === when)?.alterations ?? [];

/** One more that follows from a conclusion, or another in the place of the `n`-th. */
export function withAlteration(draft: RuleDraft, when: string, one: AlterationTemplate, n?: number): RuleDraft {
  const now = alterationsFor(draft, when);
  return withEffect(draft, { when, alterations: now.toSpliced(n ?? now.length, n === undefined ? 0 : 1, one) });
}
