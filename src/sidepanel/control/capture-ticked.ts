import type { CaseKind } from "../../domain/casework/cases";
import type { SnapshotTier } from "../../domain/evidence/snapshot";
import { type Chosen, chosenFor, nameOf } from "../state/capture-request";
import { type Attempt, DRAFT } from "../../platform/kept";
import { pageKey } from "../../domain/evidence/captures";
import type { PageEvent } from "../state/panel-event";
import { pageOf } from "../state/panel-state";
import type { PanelPorts, PanelStore } from "./ports";

export type CaptureTicked = (tabId: number, to: CaptureTo) => void;

/** The case that is captured to, and how much of the page is kept. */
export interface CaptureTo {
  readonly caseId: string;
  readonly kind: CaseKind;
  readonly tier: SnapshotTier;
}

/** Captures what is ticked on a tab's page to a case, with the note. */
export function capturer(store: PanelStore, ports: PanelPorts): CaptureTicked {
  const capture = async (tabId: number, chosen: Chosen, tier: SnapshotTier): Promise<void> => {
    const tell = (event: PageEvent) => {
      store.dispatch({ type: "page", tabId, event });
    };
    const { draft } = pageOf(store.state(), tabId);
    const attempt = attemptAt(chosen, draft.attempt, ports);
    tell({ type: "capture-started", attempt });
    // Kept before it is sent: a panel that dies now asks again under the same name, and it is captured once.
    await ports.setSession(DRAFT.of(tabId, pageKey(chosen.page.url)), { ...draft, attempt });
    const answer = await ports.ask("capturePage", { ...requestOf(tabId, chosen, attempt), tier });
    const { keys, note, capture: taken } = chosen;
    if (answer.ok) tell({ type: "captured", keys, note, caseId: taken.caseId, missing: answer.value.missing ?? [] });
    else tell({ type: "capture-failed", failure: answer.error });
  };

  return (tabId, { caseId, kind, tier }) => {
    const state = pageOf(store.state(), tabId);
    const chosen = chosenFor(caseId, state, kind);
    if (!chosen?.keys.length || state.capture.status === "under-way") return;
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
