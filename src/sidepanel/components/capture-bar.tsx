import type { ComponentChildren, Ref } from "preact";
import type { CaptureProgress } from "../../domain/evidence/snapshot";
import { type TextKey, t } from "../../ui/texts";
import type { TierChoice } from "../hooks/use-tier";
import type { NotReady } from "../state/readiness";
import type { CaptureState } from "../state/page-state";
import { CaptureOutcome } from "./capture-outcome";
import { CaptureUnderWay } from "./capture-under-way";
import { NoteField } from "./note-field";
import { TierField } from "./tier-field";

interface Props {
  /** What is ticked, in words; empty where nothing is. */
  readonly sum: string;
  readonly caseId: string | undefined;
  /** Nothing was read on the page: it is captured itself. */
  readonly isPage: boolean;
  readonly notReady: NotReady | undefined;
  readonly outcome: CaptureState;
  readonly button: Ref<HTMLButtonElement>;
  readonly tier: TierChoice | undefined;
  readonly progress: CaptureProgress | undefined;
  readonly note: string;
  readonly isHiring: boolean;
  /** Something of the page is withheld. */
  readonly isWithheld: boolean;
  readonly onNote: (text: string) => void;
  readonly onCapture: () => void;
  readonly onCancel: () => void;
  readonly onUndo: () => void;
  readonly onChooseCase: () => void;
  /** What is to be told beside it. */
  readonly children?: ComponentChildren;
}

/** Where there is no case, the button itself asks for one. */
export const REASONS: Readonly<Record<Exclude<NotReady, "no-case">, TextKey>> = {
  "case-closed": "panelWhyCaseClosed",
  "moved-on": "panelWhyMovedOn",
  "nothing-ticked": "panelWhyNothingTicked",
  "under-way": "panelWhyUnderWay",
};

/** What is ticked in sum, the note that goes with it, and the button that captures it; where it cannot, why not. */
export function CaptureBar(props: Props) {
  const { sum, caseId, isPage, notReady, outcome, button, tier, progress, note, isHiring, isWithheld, onNote } = props;
  const { onCapture, onCancel, onUndo, onChooseCase, children } = props;
  const needsCase = notReady === "no-case";
  const why = notReady !== undefined && notReady !== "no-case" ? REASONS[notReady] : undefined;
  // Not `disabled`: the button keeps the focus, and its reason is read with its name.
  const held = why !== undefined;
  return (
    <footer class="capture-bar" aria-label={t("panelCapture")}>
      {children}
      <CaptureOutcome outcome={outcome} onUndo={onUndo} />
      <div class="go">
        <NoteField text={note} isKeptAsIs={isHiring} onText={onNote} />
        <button
          ref={button}
          type="button"
          class="primary"
          aria-disabled={held}
          aria-describedby="capture-state"
          aria-keyshortcuts="Control+Enter Meta+Enter"
          data-keys={caseId === undefined ? undefined : t("panelCaptureKeys")}
          onClick={() => {
            if (needsCase) onChooseCase();
            else if (!held) onCapture();
          }}
        >
          {caseId === undefined ? t("panelChooseCase") : <CaptureTo caseId={caseId} isPage={isPage} />}
        </button>
      </div>
      {progress ? (
        <CaptureUnderWay progress={progress} onCancel={onCancel} />
      ) : (
        <div class="what-is-kept small soft">
          <p id="capture-state">{why === undefined ? sum : t(why)}</p>
          {tier && <TierField choice={tier} isWithheld={isWithheld} />}
        </div>
      )}
    </footer>
  );
}

/** The case's ID is broken within only where it is longer than the button. */
function CaptureTo({ caseId, isPage }: { readonly caseId: string; readonly isPage: boolean }) {
  const [before, after] = t(isPage ? "panelCapturePageTo" : "panelCaptureTo", "\n").split("\n");
  return (
    <>
      {before}
      <span class="whole">{caseId}</span>
      {after}
    </>
  );
}
