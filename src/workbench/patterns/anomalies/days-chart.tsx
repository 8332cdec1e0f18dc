import { daysAround } from "../../../domain/analysis/patterns";
import { formatDay } from "../../../ui/dates";
import { t, tn } from "../../../ui/texts";

interface Props {
  readonly reviews: readonly { readonly date?: string | undefined }[];
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

const [WIDTH, HEIGHT] = [530, 128];
const AREA = { left: 20, right: 520, top: 24, bottom: 100 } as const;
const MS = 86_400_000;

const isoOf = (day: number): string => new Date(day * MS).toISOString().slice(0, 10);

/** Reviews a day, a month before to a week after: the days that are unlike the rest stand out. */
export function DaysChart({ reviews, from, to, count }: Props) {
  const { first, counts } = daysAround(reviews, from, to);
  const most = Math.max(1, ...counts);
  const wide = (AREA.right - AREA.left) / Math.max(1, counts.length);
  const name = t("patternsDaysPicture", tn("patternsReviews", count), formatDay(from), formatDay(to));
  const last = first + counts.length - 1;
  return (
    <svg class="patterns-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <path class="axis" d={`M${AREA.left} ${AREA.bottom}H${AREA.right}`} />
      {counts.map((number, n) => {
        const height = (number / most) * (AREA.bottom - AREA.top);
        const day = isoOf(first + n);
        return number === 0 ? null : (
          <rect
            key={day}
            class={day >= from && day <= to ? "bar hot" : "bar"}
            x={AREA.left + n * wide + 1}
            y={AREA.bottom - height}
            width={Math.max(1, wide - 2)}
            height={height}
          />
        );
      })}
      <text x={AREA.left} y={HEIGHT - 10}>
        {formatDay(isoOf(first))}
      </text>
      <text x={AREA.right} y={HEIGHT - 10} text-anchor="end">
        {formatDay(isoOf(last))}
      </text>
    </svg>
  );
}
