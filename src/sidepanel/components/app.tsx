import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { type ActiveCase, useActiveCase } from "../hooks/use-active-case";
import { useCapturedBefore } from "../hooks/use-captured-before";
import { useCaptureProgress } from "../hooks/use-capture-progress";
import { useRecipeDraft } from "../hooks/use-recipe-draft";
import { useTier } from "../hooks/use-tier";
import { useStore } from "../hooks/use-store";
import type { PageEvent } from "../state/panel-event";
import { pageOf } from "../state/panel-state";
import { whyNotReady } from "../state/readiness";
import { tickedKeys } from "../state/ticked";
import { CaptureBar } from "./capture-bar";
import { CaseDialog } from "./case-dialog";
import { CaseHeader } from "./case-header";
import { ClockBehind } from "./clock-behind";
import { FaultBanner } from "./fault-banner";
import { LostLog } from "./lost-log";
import { NewsLine } from "./news-line";
import { PageView } from "./page-view";
import { PickView } from "./pick/pick-view";
import { ReadingState } from "./reading-state";
import { useShowFresh } from "./use-show-fresh";
import { useCaptureShortcut } from "./use-capture-shortcut";

/** The side panel: the case, what the page says, and the button that captures it. */
export function App() {
  const { panel, ask, onFault } = useTools();
  const state = useStore(panel.store);
  const [active, choose] = useActiveCase();
  const [choosing, setChoosing] = useState(false);
  const [freshAsked, setFreshAsked] = useState(0);
  useShowFresh(freshAsked);
  const button = useRef<HTMLButtonElement>(null);
  const main = useRef<HTMLElement>(null);
  // The keys that scroll are to scroll what the page says.
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  const { tabId, kind } = state;
  const page = pageOf(state, tabId);
  const ticked = useMemo(() => tickedKeys(page, kind), [page.facts, page.draft.ticked, page.draft.main, kind]);
  const before = useCapturedBefore(page);
  const row = rowOf(active);
  useEffect(() => {
    panel.store.dispatch({ type: "kind-known", kind: row?.kind });
  }, [row?.kind]);

  const tier = useTier(row);
  const progress = useCaptureProgress(tabId, page);
  const cancel = () => {
    if (progress) ask("cancelCapture", { captureId: progress.captureId }).catch(onFault);
  };
  const notReady = whyNotReady(page, ticked.size, row);
  const capture = () => {
    if (tabId !== undefined && row && tier && !notReady)
      panel.capture(tabId, { caseId: row.caseId, kind: row.kind, tier: tier.tier });
    else button.current?.focus();
  };
  useCaptureShortcut(capture);
  const tell = (event: PageEvent) => {
    if (tabId !== undefined) panel.store.dispatch({ type: "page", tabId, event });
  };
  const read = () => {
    if (tabId !== undefined) panel.readTab(tabId);
  };
  const stop = () => {
    if (tabId !== undefined) panel.stopReading(tabId);
    // The button that had the focus is gone.
    main.current?.focus({ preventScroll: true });
  };
  const [draft, pick] = useRecipeDraft(tabId, page);
  const chooseCase = () => {
    setChoosing(true);
  };
  return (
    <>
      <div>
        <CaseHeader active={active} onChange={chooseCase} />
        {state.fault && <FaultBanner isUnreadable={state.isUnreadable} />}
        <LostLog />
        <ClockBehind />
      </div>
      <main ref={main} tabIndex={-1} aria-busy={page.underWay !== undefined && !page.isSilent}>
        <h1 class="unseen">{t("panelHeading")}</h1>
        <ReadingState page={page} onStop={stop} />
        {tabId !== undefined && draft && <PickView key={`pick ${tabId}`} tabId={tabId} draft={draft} onSaved={read} />}
        {/* Keyed by tab: what is open or sorted on one page is not so on another. */}
        {!draft && (
          <PageView
            key={tabId}
            page={page}
            kind={kind}
            ticked={ticked}
            before={before}
            freshAsked={freshAsked}
            activeCase={row?.caseId}
            tell={tell}
            onRead={read}
            onPick={pick}
            shows={panel.shows}
          />
        )}
      </main>
      {page.facts.length > 0 && !draft && (
        <CaptureBar
          count={ticked.size}
          caseId={row?.caseId}
          notReady={notReady}
          outcome={page.capture}
          button={button}
          tier={tier}
          progress={progress}
          onCancel={cancel}
          onCapture={capture}
          onChooseCase={chooseCase}
        >
          <NewsLine
            page={page}
            onShow={() => {
              setFreshAsked(freshAsked + 1);
            }}
          />
        </CaptureBar>
      )}
      {choosing && (
        <CaseDialog
          active={row?.caseId}
          onChoose={choose}
          onClose={() => {
            setChoosing(false);
          }}
        />
      )}
    </>
  );
}

const rowOf = (active: ActiveCase) => (typeof active === "object" ? active.row : undefined);
