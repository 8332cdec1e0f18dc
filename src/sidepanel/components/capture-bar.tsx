import type { ComponentChildren, Ref } from "preact";
import type { CaptureProgress } from "../../domain/evidence/snapshot";
import { type TextKey, t, tn } from "../../ui/texts";
import type { TierChoice } from "../hooks/use-tier";
import type { NotReady } from "../state/readiness";
import type { CaptureState } from "../state/page-state";
import { CaptureOutcome } from "./capture-outcome";
import { CaptureUnderWay } from "./capture-under-way";
import { TierField } from "./tier-field";

interface Props {
  readonly count: number;
  readonly caseId: string | undefined;
  readonly notReady: NotReady | undefined;
  readonly outcome: CaptureState;
  readonly button: Ref<HTMLButtonElement>;
  readonly tier: TierChoice | undefined;
  readonly progress: CaptureProgress | undefined;
  readonly onCapture: () => void;
  readonly onCancel: () => void;
  readonly onChooseCase: () => void;
  /** What is to be told beside it. */
  readonly children?: ComponentChildren;
}

/** Where there is no case, the button itself asks for one. */
const REASONS: Readonly<Record<Exclude<NotReady, "no-case">, TextKey>> = {
  "case-closed": "panelWhyCaseClosed",
  "moved-on": "panelWhyMovedOn",
  "nothing-ticked": "panelWhyNothingTicked",
  "under-way": "panelWhyUnderWay",
};

/** How many facts are ticked, and the button that captures them; where it cannot, why not. */
export function CaptureBar(props: Props) {
  const { count, caseId, notReady, outcome, button, tier, progress, onCapture, onCancel, onChooseCase, children } =
    props;
  const needsCase = notReady === "no-case";
  const why = notReady !== undefined && notReady !== "no-case" ? REASONS[notReady] : undefined;
  // Not `disabled`: the button keeps the focus, and its reason is read with its name.
  const held = why !== undefined;
  return (
    <footer class="capture-bar" aria-label={t("panelCapture")}>
      {children}
      <CaptureOutcome outcome={outcome} />
      {progress ? (
        <CaptureUnderWay progress={progress} onCancel={onCancel} />
      ) : (
        <div class="what-is-kept small soft">
          <p id="capture-state">{why === undefined ? tn("panelTicked", count) : t(why)}</p>
          {tier && <TierField choice={tier} />}
        </div>
      )}
      <button
        ref={button}
        type="button"
        class="primary"
        aria-disabled={held}
        aria-describedby="capture-state"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        onClick={() => {
          if (needsCase) onChooseCase();
          else if (!held) onCapture();
        }}
      >
        {caseId === undefined ? t("panelChooseCase") : t("panelCaptureTo", caseId)}
      </button>
    </footer>
  );
}
