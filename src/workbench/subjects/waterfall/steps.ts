/** One thing that was compared, how it came out, and what that adds in bits. */
interface Compared {
  readonly field: string;
  readonly level: string;
  readonly weight: number;
}

/** What a weight in bits is made of. */
export interface Grounds {
  readonly prior: number;
  readonly signals: readonly Compared[];
  readonly weight: number;
}

/** One bar: where it begins and ends, as shares of the picture's width, and what it adds in bits. */
export interface Step {
  readonly name: "prior" | "signal" | "sum";
  /** Which of the signals it is. */
  readonly signal: Compared | undefined;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

/** The bars of a waterfall, each beginning where the one before ended, and the sum from nothing; with where nothing is. */
export function stepsOf({ prior, signals, weight }: Grounds): { readonly steps: Step[]; readonly zero: number } {
  const bars = [{ name: "prior" as const, signal: undefined, weight: prior, start: 0, end: prior }];
  const all: { name: Step["name"]; signal: Step["signal"]; weight: number; start: number; end: number }[] = [...bars];
  let sum = prior;
  for (const signal of signals) {
    all.push({ name: "signal", signal, weight: signal.weight, start: sum, end: sum + signal.weight });
    sum += signal.weight;
  }
  all.push({ name: "sum", signal: undefined, weight, start: 0, end: weight });
  const ends = all.flatMap(({ start, end }) => [start, end]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const place = (bits: number): number => (high === low ? 0 : (bits - low) / (high - low));
  const steps = all.map(({ start, end, ...rest }) => ({
    ...rest,
    from: place(Math.min(start, end)),
    to: place(Math.max(start, end)),
  }));
  return { steps, zero: place(0) };
}
