import { formatNumber, t } from "../../../ui/texts";

/** Rows that are shown at once: what is typed shall not wait for thousands of fields. */
export const PAGE = 50;

interface Props {
  readonly rows: number;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

/** The pages of a long table; nothing for a short one. */
export function Pages({ rows, page, onPage }: Props) {
  if (rows <= PAGE) return null;
  const last = Math.ceil(rows / PAGE) - 1;
  const to = (n: number) => () => {
    onPage(Math.max(0, Math.min(last, n)));
  };
  return (
    <p class="bar start">
      <button type="button" disabled={page === 0} onClick={to(0)}>
        {t("rulesFirstPage")}
      </button>
      <button type="button" disabled={page === 0} onClick={to(page - 1)}>
        {t("rulesPageBefore")}
      </button>
      <span role="status">
        {t(
          "rulesPageOf",
          formatNumber(page * PAGE + 1),
          formatNumber(Math.min(rows, (page + 1) * PAGE)),
          formatNumber(rows),
        )}
      </span>
      <button type="button" disabled={page >= last} onClick={to(page + 1)}>
        {t("rulesPageAfter")}
      </button>
      <button type="button" disabled={page >= last} onClick={to(last)}>
        {t("rulesLastPage")}
      </button>
    </p>
  );
}
