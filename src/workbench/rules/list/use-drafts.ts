import { useEffect, useState } from "preact/hooks";
import { everySession } from "../../../platform";
import { RULE_DRAFT } from "../../../platform/kept";
import { useWorkbench } from "../../frame/workbench";
import { type RuleDraft, draftIn } from "../draft/rule-draft";

/** Rule sets that are being changed and not saved, by their ids; undefined until it is known. */
export function useDrafts(): ReadonlyMap<string, RuleDraft> | undefined {
  const { onUnreadable } = useWorkbench();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, RuleDraft>>();
  useEffect(() => {
    everySession(RULE_DRAFT).then((held) => {
      const read = held.flatMap(([id, kept]) => {
        const draft = draftIn(kept);
        return draft ? [[id, draft] as const] : [];
      });
      setDrafts(new Map(read));
    }, onUnreadable);
  }, []);
  return drafts;
}
