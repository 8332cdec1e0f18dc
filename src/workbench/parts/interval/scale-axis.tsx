import { formatNumber } from "../../../ui/texts";

interface Props {
  readonly worst: number;
  readonly best: number;
}

/** More steps than these are not written below each other's bars. */
const MOST = 5;

/** The numbers of a scale above the intervals that are drawn on it. */
export function ScaleAxis({ worst, best }: Props) {
  const steps = Math.abs(best - worst);
  const isShort = Number.isInteger(steps) && steps < MOST;
  const count = isShort ? steps : 1;
  const numbers = Array.from({ length: count + 1 }, (_, n) => worst + (n / count) * (best - worst));
  return (
    <span class="scale-axis" aria-hidden="true">
      {numbers.map((number) => (
        <span key={number}>{formatNumber(number)}</span>
      ))}
    </span>
  );
}
