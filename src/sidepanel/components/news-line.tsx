import { t, tn } from "../../ui/texts";
import type { PageState } from "../state/page-state";

interface Props {
  readonly page: Pick<PageState, "facts" | "fresh">;
  readonly onShow: () => void;
}

/** What the page has come to show since it was opened: told quietly, and never in the way of what is being done. */
export function NewsLine({ page: { facts, fresh }, onShow }: Props) {
  const reviews = facts.filter(({ key, fact }) => fact.kind === "review" && fresh.has(key)).length;
  return (
    <div class="news">
      <p role="status" class="small">
        {fresh.size > 0 && (reviews > 0 ? tn("panelNewsReviews", reviews) : tn("panelNewsFacts", fresh.size))}
      </p>
      {fresh.size > 0 && (
        <button type="button" class="quiet small" onClick={onShow}>
          {t("panelNewsShow")}
        </button>
      )}
    </div>
  );
}
