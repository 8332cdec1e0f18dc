import { t, tn } from "../../ui/texts";
import type { PageState } from "../state/page-state";

/** Whether the page is being read, and what came of it, for eye and ear. */
export function ReadingState({ page: { underWay, page, facts } }: { readonly page: PageState }) {
  return (
    <>
      {underWay !== undefined && <progress class="reading" aria-label={t("panelReading")} />}
      <p class="unseen" role="status">
        {underWay !== undefined ? t("panelReading") : page && tn("panelReadDone", facts.length)}
      </p>
    </>
  );
}
