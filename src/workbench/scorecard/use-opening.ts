import { useEffect, useState } from "preact/hooks";
import { type SealedCard, scorecardOpened } from "../../domain/casework/scorecards";
import { getPreference, removePreference } from "../../platform";
import { SEALED_CARD } from "../../platform/kept";
import { useWorkbench } from "../frame/workbench";
import { failureWords } from "../words/failure-words";

/**
 * Opens what was handed in at this computer as soon as all scorecards of its candidate are in, also where a page was closed in
 * between. Says why one could not be opened.
 */
export function useOpening(cards: readonly SealedCard[]): string | undefined {
  const { perform, onUnreadable } = useWorkbench();
  const [problem, setProblem] = useState<string>();
  const ids = cards.map(({ scorecardId }) => scorecardId).join(" ");
  useEffect(() => {
    const open = async (scorecardId: string) => {
      const key = SEALED_CARD.of(scorecardId);
      const kept = await getPreference(key);
      if (!kept) return;
      const opened = await perform(scorecardOpened, kept);
      if (opened.ok) await removePreference(key);
      else setProblem(failureWords(opened.error));
    };
    const all = async () => {
      for (const id of ids === "" ? [] : ids.split(" ")) await open(id);
    };
    all().catch(onUnreadable);
  }, [ids]);
  return problem;
}
