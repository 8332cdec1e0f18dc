import { useState } from "preact/hooks";
import { fold } from "../../../domain/ground/text";
import { setPreference } from "../../../platform";
import { HANDED_IN } from "../../../platform/kept";
import { usePreference } from "../../frame/use-preference";

/** What an officer handed in for another installation's case: the scorecard's id, and the file that binds them, to be saved again. */
export function useHandedIn(caseId: string, candidate: string, by: string) {
  const key = HANDED_IN.of(JSON.stringify([caseId, candidate, fold(by)]));
  const kept = usePreference(key);
  const [now, setNow] = useState<{ readonly of: string; readonly value: typeof kept }>();
  return {
    handedIn: now?.of === key.name ? now.value : kept,
    remember: async (scorecardId: string, file: string) => {
      await setPreference(key, { scorecardId, file });
      setNow({ of: key.name, value: { scorecardId, file } });
    },
  };
}
