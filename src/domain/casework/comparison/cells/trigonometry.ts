/**
 * Sine, cosine and arcsine by their series, in additions, multiplications, divisions and square roots alone: these are exact to the last bit
 * by IEEE 754, where an engine's own functions may differ from the next one's.
 */
const RADIANS = 3.141592653589793 / 180;

/** Enough terms that the rest is below the last bit for arguments up to 45 degrees. */
const TERMS = 12;

/** The sine of an angle of −180 … 180 degrees. */
export function sine(degrees: number): number {
  if (degrees < 0) return -sine(-degrees);
  if (degrees > 90) return sine(180 - degrees);
  return degrees > 45 ? cosineSeries((90 - degrees) * RADIANS) : sineSeries(degrees * RADIANS);
}

/** The cosine of an angle of −180 … 180 degrees. */
export function cosine(degrees: number): number {
  const size = degrees < 0 ? -degrees : degrees;
  if (size > 90) return -cosine(180 - size);
  return size > 45 ? sineSeries((90 - size) * RADIANS) : cosineSeries(size * RADIANS);
}

// Summed from the smallest term up.
function sineSeries(x: number): number {
  let sum = 1;
  for (let k = TERMS; k > 0; k--) sum = 1 - (sum * x * x) / (2 * k * (2 * k + 1));
  return x * sum;
}

function cosineSeries(x: number): number {
  let sum = 1;
  for (let k = TERMS; k > 0; k--) sum = 1 - (sum * x * x) / (2 * k * (2 * k - 1));
  return sum;
}

const HALVES = 60;

/** The arcsine of 0 … 1, in radians. */
export function arcsine(x: number): number {
  if (x > 0.5) return 3.141592653589793 / 2 - 2 * arcsine(Math.sqrt((1 - x) / 2));
  let [term, sum] = [x, x];
  for (let k = 1; k < HALVES; k++) {
    term *= (x * x * (2 * k - 1) * (2 * k - 1)) / (2 * k * (2 * k + 1));
    sum += term;
  }
  return sum;
}
