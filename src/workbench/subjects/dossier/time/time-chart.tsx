import { formatNumber } from "../../../../ui/texts";
import type { Chart, Point, Series } from "./series";
import { formOf, lineOf } from "./series-mark";
import { timeTicks } from "./time-ticks";

interface Props {
  readonly chart: Chart;
  /** What it shows, for those who do not see it. */
  readonly name: string;
}

const [WIDTH, HEIGHT] = [640, 220];
const AREA = { left: 34, right: 626, top: 12, bottom: 190 } as const;

/** About as wide as a date is written. */
const WORDS = 110;

/** With fewer behind it a value is drawn hollow: it says little. */
const FEW = 5;

/** Values over time, each series by its own form and line; the best of the scale is at the top. */
export function TimeChart({ chart: { scale, series }, name }: Props) {
  const times = series.flatMap(({ points }) => points.map(({ at }) => at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const x = (at: number): number =>
    first === last
      ? (AREA.left + AREA.right) / 2
      : AREA.left + 12 + ((at - first) / (last - first)) * (AREA.right - AREA.left - 24);
  const y = (value: number): number =>
    AREA.bottom - ((value - scale.worst) / (scale.best - scale.worst)) * (AREA.bottom - AREA.top);
  return (
    <svg class="time-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      {valueTicks(scale.worst, scale.best).map((value) => (
        <g key={value}>
          <path class="grid" d={`M${AREA.left} ${y(value)}H${AREA.right}`} />
          <text x={AREA.left - 8} y={y(value) + 4} text-anchor="end">
            {formatNumber(value)}
          </text>
        </g>
      ))}
      {timeTicks(first, last).map(({ at, label }) => (
        <g key={at}>
          <path class="grid" d={`M${x(at)} ${AREA.bottom}v5`} />
          <text x={x(at)} y={HEIGHT - 10} text-anchor={anchorAt(x(at))}>
            {label}
          </text>
        </g>
      ))}
      {series.map((one, n) => (
        <SeriesLine key={one.key} series={one} n={n} x={x} y={y} />
      ))}
    </svg>
  );
}

interface LineProps {
  readonly series: Series;
  readonly n: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

function SeriesLine({ series: { points }, n, x, y }: LineProps) {
  const place = ({ at, value }: Point): string => `${round(x(at))} ${round(y(value))}`;
  return (
    <g>
      <path class={`line ${lineOf(n)}`} d={`M${points.map(place).join("L")}`} />
      {points.map((point, at) => (
        <path
          key={at}
          class={point.count !== undefined && point.count < FEW ? "mark few" : "mark"}
          d={formOf(n)}
          transform={`translate(${place(point)})`}
        />
      ))}
    </g>
  );
}

/** Words at an edge stay within the picture. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (x < AREA.left + WORDS / 2) return "start";
  return x > AREA.right - WORDS / 2 ? "end" : "middle";
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/** Whole steps where the scale has few of them, else its ends and middle. */
function valueTicks(worst: number, best: number): readonly number[] {
  const [low, high] = [Math.min(worst, best), Math.max(worst, best)];
  if (Number.isInteger(low) && Number.isInteger(high) && high - low <= 6)
    return Array.from({ length: high - low + 1 }, (_one, n) => low + n);
  return [low, (low + high) / 2, high];
}
