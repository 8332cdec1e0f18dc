import { useState } from "preact/hooks";
import { fold } from "../../../domain/ground/text";
import { removePreference, setPreference } from "../../../platform";
import { SCORES_TYPED, type ScoreTyped } from "../../../platform/kept";
import { usePreference } from "../../frame/use-preference";
import { useWorkbench } from "../../frame/workbench";
import { type Typed, typedOf } from "./typed-card";

/** Scores that an officer gives a candidate: kept on this computer until they are handed in. */
export function useTypedScores(caseId: string, candidate: string, by: string) {
  const { onUnreadable } = useWorkbench();
  const key = SCORES_TYPED.of(JSON.stringify([caseId, candidate, fold(by)]));
  const kept = usePreference(key);
  const [given, setGiven] = useState<{ readonly of: string; readonly typed: Typed }>();
  const typed: Typed = (given?.of === key.name ? given.typed : kept) ?? {};
  const keep = (next: Typed) => {
    setGiven({ of: key.name, typed: next });
    setPreference(key, { ...next }).catch(onUnreadable);
  };
  return {
    typed,
    give: (requirementId: string, part: Partial<ScoreTyped>) => {
      keep({ ...typed, [requirementId]: { ...typedOf(typed, requirementId), ...part } });
    },
    forget: async () => {
      setGiven(undefined);
      await removePreference(key);
    },
  };
}
