/** Means are shown with one digit after the point at least: "4" may have been "4.0". */
const COARSEST = 0.1;

/** The unit a number was rounded to, by its last digit: 4.3 → 0.1, 4.25 → 0.01, 4 → 0.1. */
export function roundingUnit(value: number): number {
  const text = String(value);
  const digits = text.includes("e") ? 0 : (text.split(".")[1]?.length ?? 0);
  let unit = COARSEST;
  for (let n = 1; n < digits; n++) unit /= 10;
  return unit;
}

/** The variance that rounding to a unit leaves: any number within it is as likely. */
export const roundingVariance = (unit: number): number => (unit * unit) / 12;
