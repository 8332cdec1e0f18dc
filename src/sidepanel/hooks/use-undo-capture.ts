import { noteWithdrawn } from "../../domain/casework/annotation";
import { captureUnlinked } from "../../domain/casework/cases";
import type { PageState } from "../state/page-state";
import type { PageEvent } from "../state/panel-event";
import { useTools } from "./panel-context";

/**
 * Takes the last capture of a tab's page off its case, and its note with it: two entries more. What was captured stays in
 * the log, and what was ticked and written is there again.
 */
export function useUndoCapture(tabId: number | undefined, { capture, taken }: PageState): () => void {
  const { panel, perform, onFault } = useTools();
  return () => {
    if (tabId === undefined || capture.status !== "done" || !taken) return;
    const tell = (event: PageEvent): void => {
      panel.store.dispatch({ type: "page", tabId, event });
    };
    const undo = async (): Promise<void> => {
      const { caseId } = capture;
      const off = await perform(captureUnlinked, { captureId: taken.captureId, caseId });
      // Off the case already, by another window: that is what was wanted.
      const isOff = off.ok || off.error.code === "capture-missing";
      const note =
        isOff && taken.noteId !== undefined ? await perform(noteWithdrawn, { noteId: taken.noteId, caseId }) : off;
      const isDone = isOff && (note.ok || note.error.code === "note-missing" || note === off);
      tell(isDone ? { type: "undone", captureId: taken.captureId } : { type: "undo-failed" });
    };
    undo().catch((error: unknown) => {
      tell({ type: "undo-failed" });
      onFault(error);
    });
  };
}
