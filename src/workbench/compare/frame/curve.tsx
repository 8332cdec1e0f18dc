import { cornersOf, pointsOf } from "../../../domain/casework/ranking";
import type { Unit, ValueFunction } from "../../../domain/casework/comparison";
import { formatNumber, t } from "../../../ui/texts";
import { bareAmount } from "../says/amount-words";
import { endWords } from "../says/swing-words";

interface Props {
  readonly value: ValueFunction;
  readonly unit: Unit;
  /** What was measured of the options, marked along the foot; never what it is worth. */
  readonly measured: readonly number[];
}

const [WIDTH, HEIGHT, PAD] = [260, 84, 6];
const FOOT = HEIGHT - PAD - 8;

/** A value function as a line, the worse end at the left, and where the options lie beneath it. */
export function Curve({ value, unit, measured }: Props) {
  const corners = cornersOf(value);
  const [worst, best] = [corners[0], corners.at(-1)];
  if (!worst || !best) return null;
  const runsDown = best.value < worst.value;
  const all = [...corners.map((corner) => corner.value), ...measured];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || 1;
  const x = (at: number): number => {
    const share = (at - low) / span;
    return round(PAD + (runsDown ? 1 - share : share) * (WIDTH - 2 * PAD));
  };
  const y = (points: number): number => round(FOOT - (points / 100) * (FOOT - PAD));
  const [left, right] = runsDown ? [high, low] : [low, high];
  const line = [
    [x(left), y(pointsOf(value, left))],
    ...corners.map((corner) => [x(corner.value), y(corner.points)]),
    [x(right), y(pointsOf(value, right))],
  ];
  const name = t(
    "compareCurveSays",
    endWords(worst.value, unit),
    endWords(best.value, unit),
    formatNumber(best.points),
    measured.map((one) => bareAmount(one, unit)).join(", ") || t("compareNotKnown"),
  );
  return (
    <svg class="compare-curve" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
      <path class="axis" d={`M${PAD} ${FOOT}H${WIDTH - PAD}`} />
      {value.kind === "grades" ? (
        corners.map((corner) => (
          <circle key={corner.value} class="dot" cx={x(corner.value)} cy={y(corner.points)} r="3" />
        ))
      ) : (
        <path class="line" d={`M${line.map((point) => point.join(" ")).join("L")}`} />
      )}
      {measured.map((one, n) => (
        <path key={n} class="tick" d={`M${x(one)} ${FOOT}v8`} />
      ))}
    </svg>
  );
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10;
