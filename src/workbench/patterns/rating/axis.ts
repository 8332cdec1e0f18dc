import { type Scale, onScale } from "../../parts/findings/scale-words";

export interface Axis {
  /** Both ends and the ticks between them, 0 (worst) to 1 (best). */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Of the scale's width, the room that values which hardly differ still get. */
const LEAST_ROOM = 0.1;
const MOST_STEPS = 5;
const NICE = [1, 2, 2.5, 5] as const;

/** An axis about values between 0 and 1 whose ticks are round numbers on the scale shown, and that never leaves the scale. */
export function axisOf(values: readonly number[], scale: Scale): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const room = Math.max(LEAST_ROOM, (most - least) * 0.1);
  const shown = [Math.max(0, least - room), Math.min(1, most + room)].map((value) => onScale(value, scale));
  const ends = [onScale(0, scale), onScale(1, scale)];
  const step = niceStep(Math.max(...shown) - Math.min(...shown));
  const from = Math.floor(Math.min(...shown) / step + 1e-9);
  const to = Math.ceil(Math.max(...shown) / step - 1e-9);
  const ticks = Array.from({ length: to - from + 1 }, (_, n) => (from + n) * step)
    .filter((tick) => tick >= Math.min(...ends) - 1e-9 && tick <= Math.max(...ends) + 1e-9)
    .map((tick) => (tick - scale.worst) / (scale.best - scale.worst))
    .sort((a, b) => a - b);
  const low = Math.max(0, Math.min(ticks[0] ?? 0, ...values));
  const high = Math.min(1, Math.max(ticks.at(-1) ?? 1, ...values));
  return { low, high, ticks };
}

/** The least round step (1, 2, 2.5 or 5 times a power of ten) that makes few enough ticks. */
function niceStep(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS));
  return (NICE.find((nice) => span / (nice * power) <= MOST_STEPS) ?? 10) * power;
}
