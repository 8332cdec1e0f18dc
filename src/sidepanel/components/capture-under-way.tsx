import type { CaptureProgress } from "../../domain/evidence/snapshot";
import { formatNumber, t } from "../../ui/texts";

interface Props {
  readonly progress: CaptureProgress;
  readonly onCancel: () => void;
}

/** What is being done for a capture, how far it is, and the way to call it off. */
export function CaptureUnderWay({ progress: { step, done, of }, onCancel }: Props) {
  const isCounted = of > 0;
  return (
    <div class="under-way">
      <p role="status" class="small">
        {t(STEPS[step])}
      </p>
      {isCounted && <span class="small soft">{t("snapshotDoneOf", formatNumber(done), formatNumber(of))}</span>}
      {step !== "keeping" && (
        <button type="button" class="quiet small" onClick={onCancel}>
          {t(step === "waiting" ? "snapshotTakeOut" : "snapshotStop")}
        </button>
      )}
      <progress aria-label={t(STEPS[step])} {...(isCounted && { value: done, max: of })} />
    </div>
  );
}

const STEPS = {
  waiting: "snapshotWaiting",
  asking: "snapshotAsking",
  copying: "snapshotCopying",
  fetching: "snapshotFetching",
  scrolling: "snapshotScrolling",
  keeping: "snapshotKeeping",
} as const satisfies Record<CaptureProgress["step"], string>;
