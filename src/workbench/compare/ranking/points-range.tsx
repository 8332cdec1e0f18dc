import type { TotalPoints } from "../../../domain/casework/ranking";
import { formatNumber, t, tn } from "../../../ui/texts";

interface Props {
  readonly points: TotalPoints;
  /** How many answers are missing. */
  readonly missing: number;
}

/** What an option comes to of 100, with where nine tries in ten lie; without a value where something that counts is unknown. */
export function PointsRange({ points: { value, low, high }, missing }: Props) {
  const round = (one: number): string => formatNumber(Math.round(one));
  return (
    <>
      {value === null ? (
        <span>
          <b>{t("intervalFromTo", round(low), round(high))}</b>{" "}
          <span class="small warn">▲ {tn("compareMissing", missing)}</span>
        </span>
      ) : (
        <span>
          <b>{round(value)}</b> <span class="small soft">{t("intervalFromTo", round(low), round(high))}</span>
        </span>
      )}
      <span
        class={value === null ? "compare-range few" : "compare-range"}
        aria-hidden="true"
        style={{ "--lo": `${low}%`, "--hi": `${high}%`, "--at": `${value ?? 0}%` }}
      >
        <i />
        {value !== null && <b />}
      </span>
    </>
  );
}
