import { fold } from "../../../domain/ground/text";
import { t } from "../../../ui/texts";
import type { RuleDraft } from "../draft/rule-draft";
import { conclusionsIn } from "../effects/conclusions-in";
import { templateWords } from "../effects/template-words";
import { alterationsFor } from "../effects/with-alteration";

export interface ConclusionPick {
  readonly when: string;
  /** What follows from it, in a line. */
  readonly follows: string;
}

/** Conclusions that this set knows, with what follows from each: those whose words hold what is typed, or all where it is one of them. */
export function conclusionPicks(draft: RuleDraft, typed: string): readonly ConclusionPick[] {
  const all = conclusionsIn(draft.table, draft.effects);
  const isWhole = typed.trim() !== "" && draft.effects.some(({ when }) => when === typed.trim());
  const sought = isWhole ? "" : fold(typed.trim());
  return all
    .filter((when) => when !== typed.trim() || isWhole)
    .filter((when) => fold(when).includes(sought))
    .map((when) => ({
      when,
      follows: alterationsFor(draft, when).map(templateWords).join("; ") || t("rulesFollowsNothing"),
    }));
}
