import { useEffect, useState } from "preact/hooks";
import { MARK_ASKED } from "../../platform/kept";
import type { CaptureTo } from "../control/capture-ticked";
import type { PageState } from "../state/page-state";
import { useTools } from "./panel-context";
import { useSession } from "./use-session";

export interface Marking {
  /** Take what is marked on the page, and capture it. */
  readonly mark: () => void;
  /** Capture what was taken; as soon as there is a case where there is none. */
  readonly capture: () => void;
  readonly drop: () => void;
}

/**
 * Captures what is marked on a tab's page: asked for here, in the page's context menu or by its keys. Where there is no open case yet,
 * the words wait for one.
 */
export function useMarking(tabId: number | undefined, page: PageState, to: CaptureTo | undefined): Marking {
  const { panel, session, onFault } = useTools();
  // For which tab.
  const [asked, setAsked] = useState<number>();
  const wanted = useSession(MARK_ASKED.of(tabId ?? -1))?.held;
  const isHere = asked !== undefined && asked === tabId;
  const mark = (): void => {
    if (tabId === undefined) return;
    panel.takeMarked(tabId).then((isTaken) => {
      setAsked(isTaken ? tabId : undefined);
    }, onFault);
  };
  const isRead = page.page !== undefined && page.underWay === undefined && !page.movedOn;
  const isNotRead = page.failure !== undefined && page.underWay === undefined;
  useEffect(() => {
    if (wanted === undefined || tabId === undefined || !(isRead || isNotRead)) return;
    session.removeSession(MARK_ASKED.of(tabId)).catch(onFault);
    if (isRead) mark();
  }, [wanted, tabId, isRead, isNotRead]);
  const isFree = page.capture.status !== "under-way";
  const hasWords = page.draft.marked !== undefined;
  useEffect(() => {
    if (!isHere || !hasWords || !isFree || !to) return;
    setAsked(undefined);
    panel.capture(asked, to, "quote");
  }, [isHere, hasWords, isFree, to?.caseId, to?.tier]);
  return {
    mark,
    capture: () => {
      setAsked(tabId);
    },
    drop: () => {
      setAsked(undefined);
      if (tabId !== undefined) panel.store.dispatch({ type: "page", tabId, event: { type: "unmarked" } });
    },
  };
}
