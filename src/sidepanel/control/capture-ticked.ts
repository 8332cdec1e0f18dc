import type { CaseKind } from "../../domain/casework/cases";
import type { SnapshotTier } from "../../domain/evidence/snapshot";
import { type Chosen, chosenFor, nameOf, quoteFor } from "../state/capture-request";
import { type Attempt, DRAFT } from "../../platform/kept";
import { pageKey } from "../../domain/evidence/captures";
import { type DeskRule, onlyTaken } from "../state/desk-rule";
import type { PageEvent } from "../state/panel-event";
import { forSession } from "../state/draft";
import { pageOf } from "../state/panel-state";
import { isToWithhold } from "../state/withheld-page";
import type { PanelPorts, PanelStore } from "./ports";

export type CaptureTicked = (tabId: number, to: CaptureTo, what?: "quote") => void;

/** The case that is captured to, and how much of the page is kept. */
export interface CaptureTo {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly tier: SnapshotTier;
  /** What the agency lets be taken of the page. */
  readonly desk?: DeskRule | undefined;
}

/** Captures what is ticked on a tab's page to a case, with the note; or the words that were marked there. */
export function capturer(store: PanelStore, ports: PanelPorts): CaptureTicked {
  const capture = async (tabId: number, chosen: Chosen, tier: SnapshotTier): Promise<void> => {
    const tell = (event: PageEvent) => {
      store.dispatch({ type: "page", tabId, event });
    };
    const { draft, overruled } = pageOf(store.state(), tabId);
    const attempt = attemptAt(chosen, draft.attempt, ports);
    tell({ type: "capture-started", attempt });
    // Kept before it is sent: a panel that dies now asks again under the same name, and it is captured once.
    const { kind } = store.state();
    await ports.setSession(DRAFT.of(tabId, pageKey(chosen.page.url)), forSession({ ...draft, attempt }, kind));
    const answer = await ports.ask("capturePage", {
      ...requestOf(tabId, chosen, attempt),
      ...(overruled.length > 0 && { overruled: [...overruled] }),
      tier,
    });
    const { keys, note, what, capture: taken } = chosen;
    const { caseId } = taken;
    const missing = (answer.ok && answer.value.missing) || [];
    if (answer.ok) tell({ type: "captured", keys, note, caseId, missing, ...(what && { what }) });
    else tell({ type: "capture-failed", failure: answer.error });
  };

  return (tabId, { caseId, kind, tier, desk }, what) => {
    const whole = pageOf(store.state(), tabId);
    if (isToWithhold(whole, kind)) return;
    const state = onlyTaken(whole, desk);
    const chosen = what ? quoteFor(caseId, state, kind) : chosenFor(caseId, state, kind);
    if (!chosen?.capture.facts.length || state.capture.status === "under-way") return;
    // Beside the capture, which does not depend on it.
    ports.keepStorage().catch(ports.onFault);
    capture(tabId, chosen, tier).catch((error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      store.dispatch({ type: "page", tabId, event: { type: "capture-failed", failure: { code: "fault", detail } } });
      ports.onFault(error);
    });
  };
}

/** The last attempt where the same is asked for again, else a new one. */
function attemptAt(chosen: Chosen, last: Attempt | undefined, { newId }: PanelPorts): Attempt {
  const of = nameOf(chosen);
  return last?.of === of ? last : { captureId: newId(), noteId: newId(), of };
}

function requestOf(tabId: number, { page, capture, note }: Chosen, { captureId, noteId }: Attempt) {
  return {
    tabId,
    token: page.token,
    capture: { ...capture, captureId },
    ...(note.trim() && { note: { noteId, text: note } }),
  };
}
