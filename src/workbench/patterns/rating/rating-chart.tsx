import type { RatingOverTime, RatingSeries } from "../../../domain/analysis/patterns";
import { formatNumber, t } from "../../../ui/texts";
import { type Scale, onScale } from "../../parts/findings/scale-words";
import { axisOf } from "./axis";

interface Props {
  readonly series: RatingSeries;
  readonly rating: RatingOverTime;
  readonly scale: Scale;
}

const [WIDTH, HEIGHT] = [530, 250];
const AREA = { left: 40, right: 520, top: 16, bottom: 190 } as const;
/** Counts stand beneath. */
const COUNTS = { top: 196, bottom: 224 } as const;
const MOST_YEARS = 8;

/** Ratings over time as a line, how many stand behind each as bars beneath, changes, and what comes next. */
export function RatingChart({ series: { periods, unit }, rating: { changes, forecast }, scale }: Props) {
  const next =
    forecast?.value.isBetter === true && forecast.value.low && forecast.value.high ? forecast.value : undefined;
  const closed = periods.filter(({ isOpen }) => !isOpen).length;
  const ahead = next?.expected.length ?? 0;
  const length = Math.max(periods.length, closed + ahead);
  const values = [...periods.flatMap(({ mean }) => mean ?? []), ...(next?.low ?? []), ...(next?.high ?? [])];
  const { low, high, ticks } = axisOf(values, scale);
  const x = (at: number): number => AREA.left + ((at + 0.5) / Math.max(1, length)) * (AREA.right - AREA.left);
  const y = (value: number): number => AREA.bottom - ((value - low) / (high - low)) * (AREA.bottom - AREA.top);
  const most = Math.max(1, ...periods.map(({ count }) => count));
  const width = Math.max(1, (AREA.right - AREA.left) / Math.max(1, length) - 2);
  return (
    <svg class="patterns-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t("patternsRatingPicture")}>
      {ticks.map((value) => (
        <g key={value}>
          <path class="grid" d={`M${AREA.left} ${round(y(value))}H${AREA.right}`} />
          <text x={AREA.left - 6} y={y(value) + 4} text-anchor="end">
            {formatNumber(Math.round(onScale(value, scale) * 1000) / 1000)}
          </text>
        </g>
      ))}
      {periods.map(({ from, count }, at) => {
        const height = (count / most) * (COUNTS.bottom - COUNTS.top);
        return (
          <rect
            key={from}
            class="bar"
            x={round(x(at) - width / 2)}
            y={round(COUNTS.bottom - height)}
            width={round(width)}
            height={round(height)}
          />
        );
      })}
      {yearsOf(periods, unit).map(({ at, year }) => (
        <text key={year} x={x(at)} y={HEIGHT - 8} text-anchor="middle">
          {year}
        </text>
      ))}
      {changes.value.map(({ at, before, after }) => (
        <g key={at}>
          <path class="change" d={`M${round(x(at - 0.5))} ${AREA.top}V${AREA.bottom}`} />
          <path
            class="level"
            d={`M${round(x(Math.max(0, at - 4)))} ${round(y(before[0] ?? 0))}H${round(x(at - 0.5))}`}
          />
          <path
            class="level"
            d={`M${round(x(at - 0.5))} ${round(y(after[0] ?? 0))}H${round(x(Math.min(closed - 1, at + 3)))}`}
          />
        </g>
      ))}
      {next && <Band x={x} y={y} at={closed} next={next} last={periods[closed - 1]?.mean ?? null} />}
      {linesOf(periods.slice(0, closed)).map((line) => (
        <path
          key={line[0]?.at}
          class="line"
          d={`M${line.map(({ at, mean }) => `${round(x(at))} ${round(y(mean))}`).join("L")}`}
        />
      ))}
      {periods.map(({ from, mean, isOpen }, at) =>
        mean === null ? null : (
          <circle
            key={from}
            class={isOpen ? "dot open" : "dot"}
            cx={round(x(at))}
            cy={round(y(mean))}
            r={isOpen ? 3.5 : 2.5}
          />
        ),
      )}
    </svg>
  );
}

interface BandProps {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
  readonly at: number;
  readonly last: number | null;
  readonly next: {
    readonly expected: readonly number[];
    readonly low?: readonly number[];
    readonly high?: readonly number[];
  };
}

/** What is expected, and the interval that holds nine of ten. */
function Band({ x, y, at, last, next: { expected, low = [], high = [] } }: BandProps) {
  const place = (value: number, n: number): string => `${round(x(at + n))} ${round(y(value))}`;
  const start = last === null ? [] : [`${round(x(at - 1))} ${round(y(last))}`];
  const edges = [...start, ...high.map(place), ...low.map(place).reverse()];
  return (
    <g>
      <path class="band" d={`M${edges.join("L")}Z`} />
      <path class="expected" d={`M${[...start, ...expected.map(place)].join("L")}`} />
      <path class="today" d={`M${round(x(at - 0.5))} ${AREA.top}V${AREA.bottom}`} />
      <text x={AREA.right} y={AREA.top - 4} text-anchor="end">
        {t("patternsForecast")}
      </text>
    </g>
  );
}

/** Stretches without a gap. */
function linesOf(periods: RatingSeries["periods"]) {
  const lines: { readonly at: number; readonly mean: number }[][] = [];
  periods.forEach(({ mean }, at) => {
    if (mean === null) return;
    const before = lines.at(-1);
    if (before?.at(-1)?.at === at - 1) before.push({ at, mean });
    else lines.push([{ at, mean }]);
  });
  return lines;
}

function yearsOf(periods: RatingSeries["periods"], unit: RatingSeries["unit"]) {
  const first = unit === "month" ? "-01-" : "-01-01";
  const all = periods.flatMap(({ from }, at) =>
    from.slice(4).startsWith(first) || at === 0 ? [{ at, year: from.slice(0, 4) }] : [],
  );
  const years = all.filter(({ at }, n) => n > 0 || (all[1]?.at ?? Infinity) - at > periods.length / 10);
  const step = Math.ceil(years.length / MOST_YEARS);
  return years.filter((_one, n) => n % step === 0);
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
