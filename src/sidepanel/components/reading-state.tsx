import { t, tn } from "../../ui/texts";
import type { PageState } from "../state/page-state";

interface Props {
  readonly page: PageState;
  /** For a hiring case what must be withheld is looked for meanwhile. */
  readonly isHiring: boolean;
  readonly onStop: () => void;
}

/** Whether the page is being read, and what came of it, for eye and ear; and the way to stop it. */
export function ReadingState({ page: { underWay, isSilent, page, facts, fresh }, isHiring, onStop }: Props) {
  const isReading = underWay !== undefined && !isSilent;
  const doing = t(isHiring ? "panelWithholding" : "panelReading");
  return (
    <>
      {isReading && <progress class="reading" aria-label={doing} />}
      <p class="unseen" role="status">
        {/* What came later is told by the line of news. */}
        {isReading ? doing : page && tn("panelReadDone", facts.length - fresh.size)}
      </p>
      {isReading && (
        <p class="stop-reading">
          <button type="button" class="quiet small" onClick={onStop}>
            {t("panelStopReading")}
          </button>
        </p>
      )}
    </>
  );
}
