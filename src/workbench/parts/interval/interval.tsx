interface Props {
  /** The ends of what is drawn; `from` may be the greater one, where a scale runs down. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The ends of the 90 % interval; the value itself where it is exact. */
  readonly low: number;
  readonly high: number;
  /** Too few to rely on: the interval is dotted. */
  readonly isFew?: boolean;
  /** Where a limit stands. */
  readonly limit?: number | undefined;
}

/** A number on its scale with the interval that it may lie in, and a limit. What it shows stands beside it in words. */
export function Interval({ from, to, value, low, high, isFew = false, limit }: Props) {
  const placeOf = (at: number): number => share(at, from, to);
  const [first, last] = [placeOf(low), placeOf(high)].sort((a, b) => a - b);
  return (
    <span class={isFew ? "interval few" : "interval"} aria-hidden="true">
      {low !== high && <i style={{ insetInlineStart: percent(first), insetInlineEnd: percent(1 - (last ?? 1)) }} />}
      <b style={{ insetInlineStart: percent(placeOf(value)) }} />
      {limit !== undefined && <u style={{ insetInlineStart: percent(placeOf(limit)) }} />}
    </span>
  );
}

const share = (at: number, from: number, to: number): number =>
  from === to ? 0.5 : Math.min(1, Math.max(0, (at - from) / (to - from)));

const percent = (part = 0): string => `${String(Math.round(part * 1000) / 10)}%`;
