import { formatNumber, language, t } from "../../../ui/texts";
import { oftenWords, ofHundred } from "../../parts/computed/often-words";

/** Ranks that are drawn apart; what comes after them is one. */
const APART = 3;

/** How often an option comes first, second, third, or later: drawn by pattern and number, and said. */
export function RankBar({ shares }: { readonly shares: readonly number[] }) {
  const parts = partsOf(shares);
  return (
    <>
      <span class="compare-ranks" aria-hidden="true">
        {parts.map(({ rank, share }) => (
          <i key={rank} class={`r${rank}`} style={{ flexGrow: share }}>
            {share >= 0.06 ? formatNumber(ofHundred(share)) : ""}
          </i>
        ))}
      </span>
      <span class="unseen">{rankWords(shares)}</span>
    </>
  );
}

interface Part {
  readonly rank: number;
  readonly share: number;
}

function partsOf(shares: readonly number[]): readonly Part[] {
  const later = shares.slice(APART).reduce((sum, share) => sum + share, 0);
  return [...shares.slice(0, APART), later]
    .map((share, n) => ({ rank: n + 1, share }))
    .filter(({ share }) => share > 0.0005);
}

const NAMES = ["compareRank1", "compareRank2", "compareRank3", "compareRankLater"] as const;

const nameOf = (rank: number): string => t(NAMES[rank - 1] ?? "compareRankLater");

/** “first in 54 %, second in 46 %”. */
export const rankWords = (shares: readonly number[]): string =>
  new Intl.ListFormat(language(), { type: "unit" }).format(
    partsOf(shares).map(({ rank, share }) => t("compareRankIn", nameOf(rank), oftenWords(share))),
  );

/** The rank that an option has most often. */
export function mostOften(shares: readonly number[]): string {
  const [best] = [...partsOf(shares)].sort((a, b) => b.share - a.share);
  return best ? t("compareRankIn", nameOf(best.rank), oftenWords(best.share)) : "";
}

/** What the patterns mean. */
export const RankKey = ({ count }: { readonly count: number }) => (
  <span class="compare-key small soft">
    {NAMES.slice(0, Math.min(count, NAMES.length)).map((name, n) => (
      <span key={name}>
        <i class={`r${n + 1}`} /> {t(name)}
      </span>
    ))}
  </span>
);
