import { formatNumber, t } from "../../../ui/texts";

/** So many lines are shown at once. */
export const PAGE = 20;

interface Props {
  /** The first line that is shown, counted from 0. */
  readonly from: number;
  readonly count: number;
  readonly onGo: (to: number) => void;
}

/** The way through lines that are more than a page; nothing for fewer. */
export function DeskPages({ from, count, onGo }: Props) {
  if (count <= PAGE) return null;
  return (
    <p class="bar">
      <button type="button" disabled={from === 0} onClick={() => onGo(from - PAGE)}>
        {t("collectionsEarlier")}
      </button>
      <span class="soft">
        {t("collectionsLines", formatNumber(from + 1), formatNumber(Math.min(from + PAGE, count)), formatNumber(count))}
      </span>
      <button type="button" disabled={from + PAGE >= count} onClick={() => onGo(from + PAGE)}>
        {t("collectionsLater")}
      </button>
    </p>
  );
}
