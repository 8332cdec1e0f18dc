import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CaseRow } from "../../domain/casework/cases";
import { t } from "../../ui/texts";
import { useTools } from "../hooks/panel-context";
import { type ActiveCase, useActiveCase } from "../hooks/use-active-case";
import { useDesk, useIsLate } from "../hooks/use-desk";
import { usePolicy } from "../hooks/use-policy";
import { useCapturedBefore } from "../hooks/use-captured-before";
import { useCaptureProgress } from "../hooks/use-capture-progress";
import { useMarking } from "../hooks/use-marking";
import { useRecipeDraft } from "../hooks/use-recipe-draft";
import { useTicked } from "../hooks/use-ticked";
import { useTickWanted } from "../hooks/use-tick-wanted";
import { useTier } from "../hooks/use-tier";
import { useToldChanges } from "../hooks/use-told-changes";
import { useStore } from "../hooks/use-store";
import { useUndoCapture } from "../hooks/use-undo-capture";
import { type PageState, freshPage } from "../state/page-state";
import type { PageEvent } from "../state/panel-event";
import { markedAbout } from "../state/capture-request";
import { onlyTaken, takesWords } from "../state/desk-rule";
import { pageOf } from "../state/panel-state";
import { whyNotReady } from "../state/readiness";
import { tickedWords } from "../state/ticked-words";
import { shownFor } from "../state/withheld-page";
import { CaptureBar, REASONS } from "./capture-bar";
import { CaseDialog } from "./case-dialog";
import { CaseHere } from "./case-here";
import { CaseHeader } from "./case-header";
import { ClockBehind } from "./clock-behind";
import { CutOff } from "./cut-off";
import { FaultBanner } from "./fault-banner";
import { LostLog } from "./lost-log";
import { MarkRow } from "./mark-row";
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
  const row = rowOf(active);
  const asRead = pageOf(state, tabId);
  const isHiring = (row?.kind ?? kind) === "hiring";
  // Nothing of a page is shown before it is known what a hiring case withholds of it.
  const whole = useMemo(() => shownFor(asRead, row?.kind ?? kind), [asRead, row?.kind, kind]);
  const policy = usePolicy();
  const desk = useDesk(policy, row, whole);
  const page = useMemo(() => onlyTaken(whole, desk), [whole, desk]);
  // Against all that the page says: what may not be taken is not gone.
  const before = useCapturedBefore(whole, row?.caseId, isHiring);
  const ticked = useTicked(tabId, page, before, kind);
  const told = useToldChanges(page, row);
  useEffect(() => {
    panel.store.dispatch({ type: "kind-known", kind: row?.kind });
  }, [row?.kind]);

  useTickWanted(tabId, told, row);

  const tier = useTier(policy, row);
  const isLate = useIsLate(policy);
  const progress = useCaptureProgress(tabId, page);
  const cancel = () => {
    if (progress) ask("cancelCapture", { captureId: progress.captureId }).catch(onFault);
  };
  // Nothing was read: the page itself is what there is to capture.
  const isPage = takesWords(desk) && page.page !== undefined && whole.facts.length === 0;
  const notReady = whyNotReady(page, isPage ? 1 : ticked.size, row);
  const to = row && tier ? { caseId: row.caseId, kind: row.kind, tier: tier.tier, desk } : undefined;
  const marking = useMarking(tabId, page, row?.status === "open" && !page.movedOn && takesWords(desk) ? to : undefined);
  const capture = () => {
    if (tabId !== undefined && to && !notReady) panel.capture(tabId, to);
    else button.current?.focus();
  };
  useCaptureShortcut(capture);
  const undo = useUndoCapture(tabId, page);
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
  // Pointing takes words of the page into a draft: not for a hiring case.
  const [draft, pick] = useRecipeDraft(tabId, isHiring ? freshPage : page);
  const chooseCase = () => {
    setChoosing(true);
  };
  return (
    <>
      <div>
        <CaseHeader active={active} system={policy?.caseSystem} onChange={chooseCase} />
        {state.fault && <FaultBanner isUnreadable={state.isUnreadable} />}
        <LostLog />
        <ClockBehind />
      </div>
      <main ref={main} tabIndex={-1} aria-busy={page.underWay !== undefined && !page.isSilent}>
        <h1 class="unseen">{t("panelHeading")}</h1>
        <ReadingState page={page} isHiring={isHiring} onStop={stop} />
        {isLate && row && (
          <p class="notice calm" role="status">
            {t("panelPolicyWaiting")}
          </p>
        )}
        {tabId !== undefined && page.page && !page.movedOn && policy && active !== undefined && (
          <CaseHere
            key={`here ${tabId}`}
            tabId={tabId}
            page={page.page}
            system={policy.caseSystem}
            active={row?.status === "open" ? row.caseId : undefined}
            onChoose={choose}
          />
        )}
        {tabId !== undefined && draft && <PickView key={`pick ${tabId}`} tabId={tabId} draft={draft} onSaved={read} />}
        {/* Keyed by tab: what is open or sorted on one page is not so on another. */}
        {!draft && (
          <PageView
            key={tabId}
            tabId={tabId}
            page={page}
            kind={kind}
            desk={desk}
            notTaken={desk?.site.allowed ? whole.facts.length - page.facts.length : 0}
            ticked={ticked}
            before={before}
            told={told}
            freshAsked={freshAsked}
            activeCase={row?.caseId}
            tell={tell}
            onRead={read}
            onPick={pick}
            shows={panel.shows}
          />
        )}
      </main>
      {page.page && !draft && desk?.site.allowed !== false && (
        <CaptureBar
          sum={isPage ? t("panelSumPage") : tickedWords(page.facts, ticked)}
          isPage={isPage}
          caseId={row?.caseId}
          notReady={notReady}
          outcome={page.capture}
          button={button}
          tier={tier}
          progress={progress}
          note={page.draft.note}
          isHiring={isHiring}
          isWithheld={(page.page.withheldKinds?.length ?? 0) > 0}
          onNote={(text) => {
            tell({ type: "note-written", text });
          }}
          onUndo={undo}
          onCancel={cancel}
          onCapture={capture}
          onChooseCase={chooseCase}
        >
          <CutOff tabId={tabId} isUnderWay={page.capture.status === "under-way"} />
          <NewsLine
            page={page}
            onShow={() => {
              setFreshAsked(freshAsked + 1);
            }}
          />
          {takesWords(desk) && (
            <MarkRow
              page={page}
              about={markedAbout(page, ticked)}
              marking={marking}
              why={whyMarkedWait(page, row)}
              onAbout={(subject) => {
                tell({ type: "about-chosen", subject });
              }}
            />
          )}
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

/** Why words that were taken are not captured by themselves; undefined where nothing stands in the way. */
function whyMarkedWait(page: PageState, row: CaseRow | undefined): string | undefined {
  const why = whyNotReady(page, 1, row);
  if (why === "no-case") return t("markNeedsCase");
  return why && t(REASONS[why]);
}

const rowOf = (active: ActiveCase) => (typeof active === "object" ? active.row : undefined);
