import { t, tn } from "../../ui/texts";
import type { PageState } from "../state/page-state";

/** Whether the page is being read, and what came of it, for eye and ear. */
export function ReadingState({ page: { underWay, isSilent, page, facts, fresh } }: { readonly page: PageState }) {
  const isReading = underWay !== undefined && !isSilent;
  return (
    <>
      {isReading && <progress class="reading" aria-label={t("panelReading")} />}
      <p class="unseen" role="status">
        {/* What came later is told by the line of news. */}
        {isReading ? t("panelReading") : page && tn("panelReadDone", facts.length - fresh.size)}
      </p>
    </>
  );
}
